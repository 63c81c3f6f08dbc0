namespace ImgurGen.Generator.Reading;

/// <summary>
/// Where a node stands in its file: its value, and the property name that leads to it (the value again, where there is none).
/// </summary>
internal readonly record struct NodePosition(SourceRange Key, SourceRange Value);
