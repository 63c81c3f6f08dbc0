namespace ImgurGen.Generator.Tests.Mutations;

/// <summary>Changes of bytes: of one, of a few, or of as many as a line or a block has.</summary>
internal static class ByteMutators
{
    private static readonly byte[] Replacements = [.. "\0\t\n \"#&'*,-:0A[]{}|>%@`~\\!?<="u8, 0x01, 0x7F, 0x85, 0xC3, 0xE2, 0xFF];

    public static byte[] Delete(byte[] bytes, Random random)
    {
        Range run = Run(bytes.Length, random);
        return [.. bytes[..run.Start], .. bytes[run.End..]];
    }

    public static byte[] Double(byte[] bytes, Random random)
    {
        Range run = Run(bytes.Length, random);
        return [.. bytes[..run.End], .. bytes[run], .. bytes[run.End..]];
    }

    /// <summary>Two runs change places; what is between them stays.</summary>
    public static byte[] Swap(byte[] bytes, Random random)
    {
        int middle = random.Next(bytes.Length);
        Range first = Run(middle, random);
        Range second = Run(bytes.Length - middle, random);
        second = (second.Start.Value + middle)..(second.End.Value + middle);
        return [.. bytes[..first.Start], .. bytes[second], .. bytes[first.End..second.Start], .. bytes[first], .. bytes[second.End..]];
    }

    public static byte[] Truncate(byte[] bytes, Random random) => bytes[..random.Next(bytes.Length)];

    public static byte[] Replace(byte[] bytes, Random random)
    {
        byte[] replaced = [.. bytes];
        replaced[random.Next(bytes.Length)] = Replacements[random.Next(Replacements.Length)];
        return replaced;
    }

    private static Range Run(int length, Random random)
    {
        int start = random.Next(length);
        int longest = random.Next(4) switch
        {
            0 or 1 => 1,
            2 => 80,
            _ => 2000,
        };
        return start..Math.Min(length, start + random.Next(1, longest + 1));
    }
}
