namespace ImgurCli.Uploading;

/// <summary>How links are written, ready to be pasted.</summary>
internal enum LinkFormat
{
    /// <summary>The link alone.</summary>
    Plain = 1,

    /// <summary>An image in Markdown.</summary>
    Markdown,

    /// <summary>An image in the code of bulletin boards.</summary>
    BbCode,

    /// <summary>An <c>img</c> element.</summary>
    Html,

    /// <summary>JSON, a line for each file, failed ones included.</summary>
    Json,
}
