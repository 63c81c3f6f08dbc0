namespace ImgurCli.Uploading.Journal;

/// <summary>A line of the journal.</summary>
/// <param name="Key">Which file: <see cref="UploadSource.Key"/>.</param>
/// <param name="Event">What happened to it.</param>
/// <param name="At">When.</param>
internal sealed record JournalEntry(string Key, JournalEvent Event, DateTimeOffset At)
{
    /// <summary>What Imgur made of it, where it has it.</summary>
    public UploadedLink? Link { get; init; }

    /// <summary>Why Imgur does not take it, where it does not.</summary>
    public string? Reason { get; init; }

    /// <summary>Without the link, which has the deletehash.</summary>
    public override string ToString() => $"{Event} {Key}";
}
