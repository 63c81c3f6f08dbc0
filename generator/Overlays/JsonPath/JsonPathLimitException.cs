namespace ImgurGen.Generator.Overlays.JsonPath;

/// <summary>
/// A JSONPath asks for more work than a compiler should wait for. Its message says what is too much, as the end of a sentence
/// that begins with the JSONPath.
/// </summary>
internal sealed class JsonPathLimitException(string reason) : Exception(reason);
