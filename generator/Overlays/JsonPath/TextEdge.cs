namespace ImgurGen.Generator.Overlays.JsonPath;

/// <summary>The two ends of a text that an I-Regexp looks at.</summary>
internal enum TextEdge
{
    Start,
    End,
}
