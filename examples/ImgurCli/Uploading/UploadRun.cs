using System.Net;
using Imgur;
using ImgurCli.Output;
using ImgurCli.Uploading.Journal;
using ImgurCli.Uploading.Views;
using ImgurGen;

namespace ImgurCli.Uploading;

/// <summary>
/// Uploads many files, some at once, and keeps the journal. What a former run has an answer for is not sent again. A limit or a
/// credential that fails one file would fail all of them, so then no further one is begun.
/// </summary>
internal sealed class UploadRun(Uploader uploader, UploadJournal journal, UploadOrder order, IUploadView view)
{
    private volatile Exception? end;

    /// <summary>Why no further file was begun; null where all of them were.</summary>
    public Exception? End => end;

    /// <summary>Uploads what is left to upload.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="known">What the journal says of them.</param>
    /// <param name="take">Takes the result of each with its place, in whichever order they end.</param>
    /// <param name="cancellationToken">Ends the run; what was not answered by then has no result.</param>
    public async Task RunAsync(
        IReadOnlyList<UploadSource> sources, IReadOnlyDictionary<string, JournalEntry> known, Action<int, UploadResult> take,
        CancellationToken cancellationToken)
    {
        int[] left = [.. Enumerable.Range(0, sources.Count).Where(place => !IsKnown(place))];
        view.Open(left.Length);
        if (left.Length > 1)
            await uploader.LearnLimitsAsync(cancellationToken);

        var options = new ParallelOptions { MaxDegreeOfParallelism = order.Parallel, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(left, options, async (place, token) =>
        {
            if (end is null)
                take(place, await UploadAsync(sources[place], token));
        });

        bool IsKnown(int place)
        {
            if (!known.TryGetValue(sources[place].Key, out JournalEntry? entry) || Former(sources[place], entry) is not { } former)
                return false;
            take(place, former);
            return true;
        }
    }

    private static UploadResult? Former(UploadSource source, JournalEntry entry) => entry switch
    {
        { Event: JournalEvent.Uploaded, Link: { } link } => new UploadResult(source, UploadStatus.Resumed) { Link = link },
        { Event: JournalEvent.Rejected, Reason: { } reason } => new UploadResult(source, UploadStatus.Failed)
        {
            Failure = new CliException(ExitCode.Failed, $"{reason} (That was in a former run. --again sends it once more.)"),
        },
        _ => null,
    };

    private async Task<UploadResult> UploadAsync(UploadSource source, CancellationToken cancellationToken)
    {
        var departure = new Departure(source, view.Begin(source));
        UploadResult result;
        try
        {
            await journal.AddAsync(source, JournalEvent.Started);
            Image image = await uploader.SendAsync(source, departure, cancellationToken);
            result = new UploadResult(source, UploadStatus.Uploaded) { Link = UploadedLink.Of(image) };
        }
        catch (Exception failure) when (Failures.IsExpected(failure))
        {
            result = new UploadResult(source, UploadStatus.Failed) { Failure = failure };
            if (Failures.CodeOf(failure) is ExitCode.Refused or ExitCode.RateLimited or ExitCode.NotFound)
                end ??= failure;
        }
        catch (OperationCanceledException) when (!departure.HasLeft)
        {
            await NoteAsync(source, JournalEvent.Failed);
            throw;
        }

        await NoteAsync(result, departure);
        view.End(result);
        return result;
    }

    private Task NoteAsync(UploadResult result, Departure departure) => result switch
    {
        { Link: { } link } => NoteAsync(result.Source, JournalEvent.Uploaded, link),

        // Of what broke off on its way, nothing more is known than that it was begun.
        { Failure: ApiConnectionException or ApiTimeoutException or ApiUnavailableException or ApiResponseFormatException }
            when departure.HasLeft => Task.CompletedTask,
        { Failure: { } failure } when IsVerdict(failure) => NoteAsync(result.Source, JournalEvent.Rejected, reason: failure.Message),
        _ => NoteAsync(result.Source, JournalEvent.Failed),
    };

    // What has happened has happened, whether it can be written down or not; and others are under way.
    private async Task NoteAsync(UploadSource source, JournalEvent happened, UploadedLink? link = null, string? reason = null)
    {
        try
        {
            await journal.AddAsync(source, happened, link, reason);
        }
        catch (Exception problem) when (Failures.IsExpected(problem))
        {
            view.Warn($"{Words.Plain(source.Name)}: the next run will not know what became of it. {problem.Message}");
        }
    }

    // Imgur's answer to what is no image, or too large a one. What only passes has exceptions of other types.
    private static bool IsVerdict(Exception failure) => failure switch
    {
        ApiContentTooLargeException tooLarge => tooLarge.StatusCode is not null,
        ApiException refusal => refusal.GetType() == typeof(ApiException)
            && refusal.StatusCode is (HttpStatusCode.BadRequest or HttpStatusCode.UnsupportedMediaType or HttpStatusCode.UnprocessableEntity),
        _ => false,
    };
}
