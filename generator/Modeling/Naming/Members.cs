namespace ImgurGen.Generator.Modeling.Naming;

/// <summary>Names of members that generated types have anyway.</summary>
internal static class Members
{
    public static readonly string[] OfObject =
        ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize"];

    public static readonly string[] OfModel = [.. OfObject, "JsonCodec", "ToBody", "Unknown"];

    public static readonly string[] OfClient = [.. OfObject, "Description", "RateLimits", "With", "Dispose", "Create"];
}
