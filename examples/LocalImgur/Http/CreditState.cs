namespace LocalImgur.Http;

/// <summary>
/// The allowances at one moment. The user's reset is in unix seconds and the POST reset in seconds from now, as Imgur documents them.
/// </summary>
internal sealed record CreditState(
    long UserLimit, long UserRemaining, long UserReset,
    long ClientLimit, long ClientRemaining,
    long PostLimit, long PostRemaining, long PostReset);
