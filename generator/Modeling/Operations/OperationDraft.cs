using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling.Schemas;

namespace ImgurGen.Generator.Modeling.Operations;

/// <summary>An operation on its way: its types have no names yet.</summary>
internal sealed record OperationDraft(
    OperationPart Part,
    EquatableArray<PathPartModel> Path,
    IReadOnlyList<ParameterDraft> Parameters,
    BodyDraft? Body,
    ResponseDraft Response,
    EquatableArray<EquatableArray<string>> Security,
    int Credits,
    Documentation Documentation)
{
    /// <summary>The name of its methods, without <c>Async</c>.</summary>
    public string Name { get; set; } = "";

    /// <summary>The name of its methods that answer item by item, where it has them.</summary>
    public string StreamingName { get; set; } = "";

    /// <summary>The name of its methods that send files beside the other values, where it has them.</summary>
    public string MultipartName { get; set; } = "";

    /// <summary>The address of its own server; null where it is where the API is.</summary>
    public string? Server { get; init; }

    /// <summary>How it is paged, if it is.</summary>
    public PagingDraft? Paging { get; set; }

    /// <summary>The types that it sends or answers with.</summary>
    public IEnumerable<DraftRef> Sent => Parameters.Select(static parameter => parameter.Type).Concat(Body is { } body ? [body.Type] : []).Concat(Body?.Multipart is { } form ? [form.Type] : []);
}

/// <summary>A parameter on its way.</summary>
internal sealed record ParameterDraft(
    string WireName, string Pointer, ParameterPlace Place, DraftRef Type, bool IsRequired, ParameterFormatModel Format)
{
    /// <summary>Where it is written: a shared one stands elsewhere than where it is used.</summary>
    public string WrittenAt { get; init; } = "";

    /// <summary>The scalar that it is where it is not given.</summary>
    public string? Default { get; init; }

    /// <summary>The least value of an integer.</summary>
    public string? Least { get; init; }

    /// <summary>The greatest value of an integer.</summary>
    public string? Greatest { get; init; }

    public string Summary { get; init; } = "";

    /// <summary>Why it is deprecated, empty for no given reason, null where it is not.</summary>
    public string? Obsolete { get; init; }
}

/// <summary>A body on its way.</summary>
internal sealed record BodyDraft(DraftRef Type, BodyEncoding Encoding, string MediaType, string Summary, long? MaxBytes)
{
    /// <summary>Whether a form or multipart data is made of the value as it is, and not by a type of its own.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The body as multipart data, where that can carry files which this one cannot.</summary>
    public BodyDraft? Multipart { get; init; }
}

/// <summary>What an operation answers with; no result where there is no payload.</summary>
internal sealed record ResponseDraft(DraftRef? Result, bool HasEnvelope, bool ExpectsRedirect)
{
    public AnswerKind Kind { get; init; } = AnswerKind.Json;

    /// <summary>The media types that it may have; null for plain JSON.</summary>
    public string? Accept { get; init; }

    public bool MayBeEmpty { get; init; }

    /// <summary>The documented errors: their status, its first digit for a range, 0 for <c>default</c>.</summary>
    public IReadOnlyList<(int Status, DraftRef Type)> Errors { get; init; } = [];

    public HeadersDraft? Headers { get; init; }

    /// <summary>The answer that arrives item by item, where that is offered beside this one.</summary>
    public AnswerDraft? Streaming { get; init; }

    /// <summary>The types that it brings.</summary>
    public IEnumerable<DraftRef> Types => Errors
        .Select(static error => error.Type)
        .Concat(Result is null ? [] : [Result])
        .Concat(Headers is null ? [] : [new DraftRef(default, Headers)])
        .Concat(Streaming is { Type: { } item } ? [item] : []);
}
