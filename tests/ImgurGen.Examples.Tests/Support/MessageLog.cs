using System.Text;

namespace ImgurGen.Examples.Tests.Support;

/// <summary>A standard error that can be read while it is written.</summary>
internal sealed class MessageLog : TextWriter
{
    private readonly Lock gate = new();
    private readonly StringBuilder text = new();

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        lock (gate)
            text.Append(value);
    }

    public override void Write(string? value)
    {
        lock (gate)
            text.Append(value);
    }

    public override void Write(char[] buffer, int index, int count)
    {
        lock (gate)
            text.Append(buffer, index, count);
    }

    public bool Says(string words) => ToString().Contains(words, StringComparison.Ordinal);

    public override string ToString()
    {
        lock (gate)
            return text.ToString();
    }
}
