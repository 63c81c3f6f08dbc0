namespace ImgurGen.Generator.Reading;

/// <summary>What a file may cost the compiler that it is read in.</summary>
internal static class ReadLimits
{
    /// <summary>Objects and lists inside one another. What comes after the reader recurses as deep as the tree is.</summary>
    public const int Depth = 256;

    /// <summary>Length of a file, in UTF-16 code units.</summary>
    public const int TextLength = 64 * 1024 * 1024;

    /// <summary>Nodes that all aliases and merge keys of a file stand for: without a limit, ten lines of YAML make billions.</summary>
    public const int AliasedNodes = 1_000_000;
}
