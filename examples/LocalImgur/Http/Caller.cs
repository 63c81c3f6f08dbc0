namespace LocalImgur.Http;

/// <summary>Who asks: an application, or a user through it.</summary>
/// <param name="AccountId">The user; null where only a Client-ID was sent.</param>
internal sealed record Caller(long? AccountId);
