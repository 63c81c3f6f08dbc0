using Imgur;
using ImgurCli.Output;
using ImgurGen;

namespace ImgurCli.Uploading;

/// <summary>Uploads one thing after another, each in the way that it takes, and is patient where Imgur is.</summary>
/// <param name="imgur">The client, made with <see cref="Configure"/>.</param>
/// <param name="order">What becomes of the files.</param>
/// <param name="tellWait">Is told of each wait that the client does not know of.</param>
/// <param name="time">The clock for waits.</param>
internal sealed class Uploader(ImgurClient imgur, UploadOrder order, Action<TimeSpan> tellWait, TimeProvider time)
{
    // The user's credits are back within the hour. For the application's, which take up to a day, nobody waits.
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(65);

    // What was to be full again already is asked once more, but not at once.
    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan LongestTransfer = TimeSpan.FromMinutes(15);

    // Who was refused in spite of the wait that was asked for may be so again; not for ever.
    private const int MaxRefusals = 3;

    /// <summary>How the client that uploads keeps to limits and times.</summary>
    public static void Configure(ApiClientOptions options, UploadOrder order, Action<TimeSpan> tellWait)
    {
        options.RateLimits.Mode = order.WaitsForCredits ? RateLimitMode.Wait : RateLimitMode.Refuse;
        options.RateLimits.MaxWait = LongestWait;
        options.Timeout = LongestTransfer + (order.WaitsForCredits ? LongestWait : TimeSpan.Zero);
        options.LoggerFactory = new WaitLog(tellWait);
    }

    /// <summary>Asks what is left of the limits, so that uploads at once do not send more than is left.</summary>
    public Task LearnLimitsAsync(CancellationToken cancellationToken)
        => WithPatienceAsync(() => imgur.Account.GetRateLimitCreditsAsync(cancellationToken), cancellationToken);

    /// <summary>Uploads, and waits where Imgur asks for it in other words than a limit that the client knows.</summary>
    public Task<Image> SendAsync(UploadSource source, Departure departure, CancellationToken cancellationToken)
        => WithPatienceAsync(() => SendOnceAsync(source, departure, cancellationToken), cancellationToken);

    private async Task<T> WithPatienceAsync<T>(Func<Task<T>> call, CancellationToken cancellationToken)
    {
        for (int refusals = 1; ; refusals++)
        {
            try
            {
                return await call();
            }
            catch (ApiRateLimitException refusal) when (order.WaitsForCredits && refusals <= MaxRefusals && Wait(refusal) is { } wait)
            {
                tellWait(wait);
                await Task.Delay(wait, time, cancellationToken);
            }
        }
    }

    private async Task<Image> SendOnceAsync(UploadSource source, Departure departure, CancellationToken cancellationToken)
    {
        departure.Begin();
        try
        {
            return await CallAsync(source, source.Open().WithProgress(departure), cancellationToken);
        }
        catch (ApiRateLimitException)
        {
            departure.TakeBack();
            throw;
        }
    }

    private Task<Image> CallAsync(UploadSource source, FileContent content, CancellationToken cancellationToken)
    {
        if (source.IsVideo)
        {
            var video = new UploadRequest { Video = content, Title = order.Title, Description = order.Description, Album = order.Album };
            return imgur.Image.UploadAsync(video, cancellationToken);
        }

        var image = new UploadImageRequest
        {
            Image = content,
            Type = source.IsAddress ? UploadImageType.Url : UploadImageType.File,
            Title = order.Title,
            Description = order.Description,
            Album = order.Album,
        };
        return imgur.Image.UploadImageAsync(image, cancellationToken);
    }

    /// <summary>How long it makes sense to wait; null where that is not known, or too long.</summary>
    private TimeSpan? Wait(ApiRateLimitException refusal)
    {
        TimeSpan? wait = refusal.RetryAfter ?? LongestReset(refusal.RateLimits);
        return wait <= LongestWait ? wait : null;
    }

    // A refusal without a word of when, but with limits that are used up: then it is when they are full again.
    private TimeSpan? LongestReset(RateLimitSnapshot? limits)
    {
        RateLimit[] empty =
        [
            .. ((RateLimit?[])[limits?.User, limits?.Application, limits?.Post])
                .OfType<RateLimit>()
                .Where(static limit => limit.Remaining == 0),
        ];
        if (empty.Length == 0 || empty.Any(static limit => limit.ResetsAt is null))
            return null;

        TimeSpan wait = empty.Max(static limit => limit.ResetsAt!.Value) - time.GetUtcNow();
        return wait > ShortestWait ? wait : ShortestWait;
    }
}
