namespace ImgurGen.Generator.Overlays.JsonPath;

/// <summary>A text is not a JSONPath: why, and at which character (counted from 0) that shows.</summary>
internal sealed class JsonPathException(int offset, string reason) : Exception(reason)
{
    public int Offset => offset;
}
