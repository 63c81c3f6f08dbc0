namespace ImgurGen.Generator.Model;

/// <summary>An object: a sealed class with a property for each of the schema's.</summary>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsPublic">Whether it is public.</param>
/// <param name="Documentation">What the spec says of it.</param>
/// <param name="Properties">Its properties, in the spec's order.</param>
/// <param name="Rest">What the properties hold that the schema allows but does not name; null where nothing is kept.</param>
/// <param name="Base">The qualified name of the union that it is a branch of.</param>
/// <param name="Body">How it is sent, where it is the body of an operation and no JSON.</param>
internal sealed record ObjectModel(
    string Namespace,
    string Name,
    bool IsPublic,
    Documentation Documentation,
    EquatableArray<PropertyModel> Properties,
    RestModel? Rest = null,
    string? Base = null,
    BodyEncoding Body = BodyEncoding.Json) : TypeModel(Namespace, Name, IsPublic, Documentation);

/// <summary>The property that keeps what the schema allows but does not name (<c>additionalProperties</c>).</summary>
internal sealed record RestModel(string Name, TypeRef Value);

/// <summary>A property of an object.</summary>
/// <param name="WireName">Its name in JSON or in a form.</param>
/// <param name="Name">Its name in C#.</param>
/// <param name="Type">Its type; nullable where it may be null or absent.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="Documentation">What the spec says of it.</param>
/// <param name="NullValues">The scalars that mean null, as <see cref="JsonScalar"/> writes them.</param>
/// <param name="Constant">The scalar that it always is; null where it varies.</param>
/// <param name="FormName">Its name in a form, where that differs (<c>ids[]</c>).</param>
/// <param name="Separator">What joins the items of a list in a form; null where each item is a field of its own.</param>
/// <param name="IsInherited">Whether the union of which the object is a branch declares it, for all its branches.</param>
/// <param name="MaxBytes">How long the file, or each of the files, may be in bytes; null for any length.</param>
internal sealed record PropertyModel(
    string WireName,
    string Name,
    TypeRef Type,
    bool IsRequired,
    Documentation Documentation,
    EquatableArray<string> NullValues = default,
    string? Constant = null,
    string? FormName = null,
    string? Separator = null,
    bool IsInherited = false,
    long? MaxBytes = null);

/// <summary>How a body is sent.</summary>
internal enum BodyEncoding
{
    Json,
    Form,
    Multipart,
    Text,
    Binary,
}
