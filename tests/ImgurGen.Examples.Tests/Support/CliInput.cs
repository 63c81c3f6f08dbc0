using System.Text;

namespace ImgurGen.Examples.Tests.Support;

/// <summary>What the program finds at its standard input, and in place of a browser.</summary>
internal sealed class CliInput
{
    public Stream Stream { get; init; } = Stream.Null;

    /// <summary>Whether somebody sits there who can be asked.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Whether the standard error is a terminal, on which bars can move.</summary>
    public bool IsAnimated { get; init; }

    public Func<Uri, CancellationToken, Task>? OpenBrowser { get; init; }

    /// <summary>Takes the standard error, for who wants to read it meanwhile.</summary>
    public MessageLog Messages { get; init; } = new();

    public static CliInput Piped(byte[] bytes) => new() { Stream = new MemoryStream(bytes) };

    public static CliInput Typed(string text) => new() { Stream = new MemoryStream(Encoding.UTF8.GetBytes(text)), IsTerminal = true };
}
