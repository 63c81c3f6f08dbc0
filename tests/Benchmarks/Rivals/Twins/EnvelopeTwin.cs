namespace ImgurGen.Benchmarks.Rivals.Twins;

/// <summary>Imgur's envelope.</summary>
/// <typeparam name="T">The payload.</typeparam>
public sealed class EnvelopeTwin<T>
{
    public T Data { get; set; } = default!;

    public bool Success { get; set; }

    public int Status { get; set; }
}
