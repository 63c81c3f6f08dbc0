namespace ImgurGen;

/// <summary>What one attempt has taken from all buckets. It ends once: answered, given back, or abandoned.</summary>
/// <param name="Holds">What it holds of each bucket, in the order of <see cref="RateLimiter"/>'s buckets.</param>
internal sealed record RateLimitReservation(CreditHold[] Holds);
