namespace ImgurGen.Package.Tests.Walks;

/// <summary>What a reader does next.</summary>
/// <param name="File">The file to write; null where a command is run.</param>
/// <param name="Text">The command, or the content of the file.</param>
internal sealed record WalkStep(string? File, string Text)
{
    public bool IsCommand => File is null;
}
