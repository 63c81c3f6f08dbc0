namespace ImgurGen.Benchmarks.Rivals;

/// <summary>A library that reads one answer and writes its payload again.</summary>
public abstract class JsonContender
{
    /// <summary>What is enough for every payload.</summary>
    protected const int BufferSize = 64 * 1024;

    /// <summary>The payload in JSON, as the library last wrote it.</summary>
    public abstract ReadOnlySpan<byte> Written { get; }

    /// <summary>Reads the answer with the envelope around it.</summary>
    /// <returns>The payload.</returns>
    public abstract object Read();

    /// <summary>Writes the payload into a buffer that is used again and again.</summary>
    public abstract void Write();
}
