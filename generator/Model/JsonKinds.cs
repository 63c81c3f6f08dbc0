namespace ImgurGen.Generator.Model;

/// <summary>The kinds of JSON by which the branches of a union may be told apart.</summary>
internal static class JsonKinds
{
    public const string String = "String";
    public const string Number = "Number";
    public const string Boolean = "Boolean";
    public const string Object = "Object";
    public const string Array = "Array";
}
