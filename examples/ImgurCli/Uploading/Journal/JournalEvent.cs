namespace ImgurCli.Uploading.Journal;

/// <summary>What the journal says last of a file.</summary>
internal enum JournalEvent
{
    /// <summary>It is on its way, or was when the program ended: whether Imgur has it, nobody knows.</summary>
    Started = 1,

    /// <summary>Imgur has it.</summary>
    Uploaded,

    /// <summary>Imgur has answered that it does not take this file.</summary>
    Rejected,

    /// <summary>It did not get there, for a reason that is not the file's.</summary>
    Failed,
}
