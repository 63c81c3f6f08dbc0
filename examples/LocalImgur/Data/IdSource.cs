namespace LocalImgur.Data;

/// <summary>Makes ids that look like Imgur's and are the same in every run: a counter, well shaken (SplitMix64).</summary>
internal sealed class IdSource
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private const int HashLength = 7;
    private const int DeleteHashLength = 15;
    private const int TokenLength = 40;

    // Beyond 32 bits, as the newer comments of Imgur are.
    private const long FirstNumber = 2_400_000_000;

    private long counter;

    /// <summary>The hash of an image or album.</summary>
    public string NextHash() => Next(HashLength);

    public string NextDeleteHash() => Next(DeleteHashLength);

    /// <summary>The ticket for a video that is looked at later.</summary>
    public string NextTicket() => Next(HashLength);

    public string NextToken() => Next(TokenLength).ToLowerInvariant();

    /// <summary>The number of a comment.</summary>
    public long NextNumber() => FirstNumber + Interlocked.Increment(ref counter);

    /// <summary>The same number for the same input, evenly spread over 64 bits.</summary>
    public static ulong Shake(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    /// <summary>The same number for the same seed and text, evenly spread over 64 bits.</summary>
    public static ulong Shake(ulong seed, string text) => text.Aggregate(seed, static (value, letter) => Shake(value ^ letter));

    private string Next(int length)
    {
        ulong seed = (ulong)Interlocked.Increment(ref counter) << 8;
        return string.Create(length, seed, static (characters, seed) =>
        {
            for (int i = 0; i < characters.Length; i++)
                characters[i] = Alphabet[(int)(Shake(seed + (ulong)i) % (ulong)Alphabet.Length)];
        });
    }
}
