namespace ImgurGen.Generator.Model;

/// <summary>The headers that the spec describes of an answer.</summary>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsPublic">Whether it is public.</param>
/// <param name="Documentation">What is said of it.</param>
/// <param name="Headers">The headers, in the spec's order.</param>
internal sealed record HeadersModel(
    string Namespace, string Name, bool IsPublic, Documentation Documentation, EquatableArray<HeaderModel> Headers)
    : TypeModel(Namespace, Name, IsPublic, Documentation);

/// <summary>A header of an answer.</summary>
/// <param name="WireName">Its name on the wire.</param>
/// <param name="Name">Its name in C#.</param>
/// <param name="Type">Its type, always nullable: a server may leave any header out.</param>
/// <param name="Documentation">What the spec says of it.</param>
internal sealed record HeaderModel(string WireName, string Name, TypeRef Type, Documentation Documentation);
