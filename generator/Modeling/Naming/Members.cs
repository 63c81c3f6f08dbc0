namespace ImgurGen.Generator.Modeling.Naming;

/// <summary>Names of members that generated types have anyway.</summary>
internal static class Members
{
    public static readonly string[] OfObject =
        ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize"];

    public static readonly string[] OfModel = [.. OfObject, "JsonCodec", "ToBody", "Unknown"];

    private static readonly HashSet<string> Models = new(OfModel, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a generated class has a member of that name, whatever the case of its letters.</summary>
    public static bool IsOfModel(string name) => Models.Contains(name);

    /// <summary>Names that a type cannot have because it has, or may have, a member of that name.</summary>
    public static readonly string[] OfTypes = ["JsonCodec", "Unknown", "AsJson", "FromJson", "AsString", "AsBoolean", "AsInt64", "AsDouble", "AsEnum", "AsOpenEnum"];

    /// <summary>Names that a case of a union cannot have.</summary>
    public static readonly string[] OfCases = [.. OfModel, "Value", "Json"];

    public static readonly string[] OfClient = [.. OfObject, "Description", "RateLimits", "With", "Dispose", "Create"];
}
