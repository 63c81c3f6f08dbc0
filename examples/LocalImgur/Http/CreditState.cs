namespace LocalImgur.Http;

/// <summary>The allowances at one moment.</summary>
internal sealed record CreditState(LimitState User, LimitState Application, LimitState Posts, DateTimeOffset Now)
{
    public static long SecondsUntil(DateTimeOffset reset, DateTimeOffset now) => (long)Math.Ceiling((reset - now).TotalSeconds);
}
