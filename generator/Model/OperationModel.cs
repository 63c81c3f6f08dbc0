namespace ImgurGen.Generator.Model;

/// <summary>An operation: a method of its group, and the twin that returns the whole response.</summary>
/// <param name="Id">What exceptions and logs call it: its operationId, or else its method and path.</param>
/// <param name="Name">The method's name without <c>Async</c>.</param>
/// <param name="Method">The HTTP method, in upper case.</param>
/// <param name="PathTemplate">The path as the spec has it.</param>
/// <param name="Path">The path in parts.</param>
/// <param name="Parameters">The parameters, in the order of the C# method.</param>
/// <param name="Body">The body, if it has one.</param>
/// <param name="BodyPosition">Before which parameter the body stands.</param>
/// <param name="Result">The payload; null where there is none.</param>
/// <param name="HasEnvelope">Whether the payload is wrapped in the API's envelope.</param>
/// <param name="ExpectsRedirect">Whether its answer is a redirect, which is not followed.</param>
/// <param name="Credits">What it costs.</param>
/// <param name="Security">The alternatives, each the schemes that are needed together.</param>
/// <param name="Paging">How it is paged, if it is.</param>
/// <param name="Documentation">What the spec says of it.</param>
internal sealed record OperationModel(
    string Id,
    string Name,
    string Method,
    string PathTemplate,
    EquatableArray<PathPartModel> Path,
    EquatableArray<ParameterModel> Parameters,
    BodyModel? Body,
    int BodyPosition,
    TypeRef? Result,
    bool HasEnvelope,
    bool ExpectsRedirect,
    int Credits,
    EquatableArray<EquatableArray<string>> Security,
    PagingModel? Paging,
    Documentation Documentation)
{
    /// <summary>What it answers with.</summary>
    public AnswerModel Answer { get; init; } = AnswerModel.Json;

    /// <summary>The name of the type that reads its answer's headers; null where the spec describes none.</summary>
    public string? Headers { get; init; }

    /// <summary>The address of its own server; null where it is where the API is.</summary>
    public string? Server { get; init; }

    /// <summary>The same call, for an answer that arrives item by item; null where the API does not offer that beside another.</summary>
    public OperationModel? Streaming { get; init; }

    /// <summary>The same call with its body as multipart data, which can carry files; null where the API does not take that beside JSON.</summary>
    public OperationModel? Multipart { get; init; }

    /// <summary>The same call in the other ways that the API offers.</summary>
    public IEnumerable<OperationModel> Twins => new[] { Streaming, Multipart }.OfType<OperationModel>();
}

/// <summary>A part of a path: text as it is, or the value of a parameter.</summary>
/// <param name="Text">The text, escaped for a URI; empty for a parameter.</param>
/// <param name="Parameter">The wire name of the parameter; null for text.</param>
internal sealed record PathPartModel(string Text, string? Parameter);

/// <summary>A parameter of an operation.</summary>
/// <param name="WireName">Its name on the wire.</param>
/// <param name="Name">Its name in C#, without <c>@</c>.</param>
/// <param name="Place">Where it goes.</param>
/// <param name="Type">Its type, nullable where it need not be sent.</param>
/// <param name="Default">The C# expression of its default; null where it must be given.</param>
/// <param name="Format">How it is written.</param>
/// <param name="Summary">What the spec says of it.</param>
/// <param name="Obsolete">Why it is deprecated, empty for no given reason, null where it is not.</param>
internal sealed record ParameterModel(
    string WireName, string Name, ParameterPlace Place, TypeRef Type, string? Default, ParameterFormatModel Format, string Summary, string? Obsolete = null);

internal enum ParameterPlace
{
    Path,
    Query,
    Header,
    Cookie,

    /// <summary>The whole query (OpenAPI 3.2).</summary>
    QueryString,
}

/// <summary>The body of an operation.</summary>
/// <param name="Name">The name of the method's parameter.</param>
/// <param name="Type">Its type; nullable where it need not be sent.</param>
/// <param name="Encoding">How it is sent.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Summary">What the spec says of it.</param>
/// <param name="MaxBytes">How long it may be in bytes, where it is a file; null for any length.</param>
/// <param name="IsWhole">Whether a form or multipart data is made of the value as it is, and not by a type of its own.</param>
/// <param name="AsksForStream">What its member <c>stream</c> must be, which decides how the API answers; null where there is no such choice.</param>
internal sealed record BodyModel(
    string Name, TypeRef Type, BodyEncoding Encoding, string MediaType, string Summary, long? MaxBytes = null, bool IsWhole = false,
    bool? AsksForStream = null);

/// <summary>How an operation is paged.</summary>
/// <param name="Parameter">The wire name of the parameter that counts pages.</param>
/// <param name="Place">Where that goes.</param>
/// <param name="Default">The C# expression of the first page; null where the caller must give it.</param>
/// <param name="Last">The C# expression of the last page; null where the spec does not say.</param>
/// <param name="Item">What a page is a list of.</param>
/// <param name="List">The payload's property that is the list; null where the payload itself is.</param>
/// <param name="WireList">That property's name in JSON.</param>
/// <param name="IsListNullable">Whether the list may be null.</param>
internal sealed record PagingModel(
    string Parameter, ParameterPlace Place, string? Default, string? Last, TypeRef Item, string? List, string? WireList, bool IsListNullable);
