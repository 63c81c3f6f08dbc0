namespace ImgurGen.Generator.Model;

/// <summary>What an operation answers with.</summary>
/// <param name="Kind">How a successful answer is read.</param>
/// <param name="Accept">The media types that it may have; null for plain JSON.</param>
/// <param name="MayBeEmpty">Whether a successful answer may have no body, so that the payload is null.</param>
/// <param name="Errors">The types of the documented errors.</param>
internal sealed record AnswerModel(
    AnswerKind Kind, string? Accept = null, bool MayBeEmpty = false, EquatableArray<ErrorModel> Errors = default)
{
    public static readonly AnswerModel Json = new(AnswerKind.Json);

    public bool IsItems => Kind is AnswerKind.JsonLines or AnswerKind.JsonSequence or AnswerKind.Events or AnswerKind.EventObjects;
}

/// <summary>An error that the spec describes.</summary>
/// <param name="Status">The status; its first digit for a range, 0 for <c>default</c>.</param>
/// <param name="Type">The type of the body.</param>
internal sealed record ErrorModel(int Status, TypeRef Type);

/// <summary>How a successful answer is read.</summary>
internal enum AnswerKind
{
    Json,

    /// <summary>As JSON, whose type depends on the status.</summary>
    JsonByStatus,
    Text,

    /// <summary>Not at all: it is handed on as a stream.</summary>
    Stream,

    /// <summary>Item by item: JSON values on lines.</summary>
    JsonLines,

    /// <summary>Item by item: JSON values that U+001E keeps apart.</summary>
    JsonSequence,

    /// <summary>Item by item: the data of server-sent events.</summary>
    Events,

    /// <summary>Item by item: server-sent events as objects.</summary>
    EventObjects,
}
