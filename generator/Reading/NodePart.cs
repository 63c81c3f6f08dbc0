namespace ImgurGen.Generator.Reading;

/// <summary>Which part of a node a diagnostic points at.</summary>
internal enum NodePart
{
    /// <summary>The value itself.</summary>
    Value,

    /// <summary>The property name that leads to the value (the value itself, for an item of an array).</summary>
    Key,
}
