namespace ImgurGen.Generator.Reading;

/// <summary>What a file is to the generator.</summary>
internal enum FileKind
{
    /// <summary>Nothing: it is left alone.</summary>
    None,

    /// <summary>A document that a client is made from.</summary>
    Spec,

    /// <summary>An OpenAPI Overlay, which corrects a spec.</summary>
    Overlay,

    /// <summary>A file that a spec refers to. No root key tells; only its metadata does.</summary>
    Part,

    /// <summary>The spec as it was, to compare with. No root key tells; only its metadata does.</summary>
    Baseline,
}
