namespace ImgurGen;

/// <summary>Either what an attempt has reserved, or what it lacks.</summary>
internal readonly record struct RateLimitOutcome(RateLimitReservation? Reservation, RateLimitLack? Lack);
