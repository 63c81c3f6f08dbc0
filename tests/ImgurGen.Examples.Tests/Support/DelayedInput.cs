using System.IO.Pipelines;
using System.Text;

namespace ImgurGen.Examples.Tests.Support;

/// <summary>A standard input at which somebody types later.</summary>
internal sealed class DelayedInput : IDisposable
{
    private readonly Pipe pipe = new();

    public Stream Stream => pipe.Reader.AsStream();

    public void Give(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        bytes.CopyTo(pipe.Writer.GetSpan(bytes.Length));
        pipe.Writer.Advance(bytes.Length);
        pipe.Writer.Complete();
    }

    public void Dispose() => pipe.Writer.Complete();
}
