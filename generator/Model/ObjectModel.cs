namespace ImgurGen.Generator.Model;

/// <summary>An object: a sealed class with a property for each of the schema's.</summary>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsPublic">Whether it is public.</param>
/// <param name="Documentation">What the spec says of it.</param>
/// <param name="Properties">Its properties, in the spec's order.</param>
/// <param name="Rest">What the properties hold that the schema allows but does not name; null where nothing is kept.</param>
/// <param name="Base">The qualified name of the union that it is a branch of, or of the class that it extends.</param>
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
/// <param name="Name">Its name.</param>
/// <param name="Value">The type of the values.</param>
/// <param name="IsInherited">Whether the class that the object extends declares it.</param>
internal sealed record RestModel(string Name, TypeRef Value, bool IsInherited = false);

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
/// <param name="IsInherited">Whether the union of which the object is a branch, or the class that it extends, declares it.</param>
/// <param name="MaxBytes">How long the file, or each of the files, may be in bytes; null for any length.</param>
/// <param name="Style">How an object or a list of objects is sent in a form.</param>
/// <param name="PartType">The media type of its part in multipart data; null where the spec does not name one.</param>
/// <param name="Modifier">What a constant is to those of other classes of an inheritance: <c>abstract</c>, <c>virtual</c> or <c>override</c>.</param>
/// <param name="DistinguishesNull">Whether absent and null mean different things, so that it is an <c>Optional</c>.</param>
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
    long? MaxBytes = null,
    FormStyle Style = FormStyle.Whole,
    string? PartType = null,
    string Modifier = "",
    bool DistinguishesNull = false);

/// <summary>How a value that is no scalar is sent in a form.</summary>
internal enum FormStyle
{
    /// <summary>As JSON, in one field.</summary>
    Whole,

    /// <summary>A field for each value in it, whatever its depth: <c>owner[name]=...</c>.</summary>
    Deep,

    /// <summary>Its properties are fields of the form itself.</summary>
    Spread,
}

/// <summary>How a body is sent.</summary>
internal enum BodyEncoding
{
    Json,
    Form,
    Multipart,
    Text,
    Binary,
}
