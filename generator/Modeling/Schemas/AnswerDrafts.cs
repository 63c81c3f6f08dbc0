using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Modeling.Schemas;

/// <summary>The successful answers of an operation on their way, where their types depend on the status.</summary>
internal sealed class StatusAnswersDraft(SchemaPart origin, Documentation documentation, IReadOnlyList<StatusAnswerDraft> cases)
    : TypeDraft(origin, documentation)
{
    public IReadOnlyList<StatusAnswerDraft> Cases => cases;
}

/// <summary>A successful answer on its way; no type where it has no payload.</summary>
internal sealed record StatusAnswerDraft(int Status, DraftRef? Type);

/// <summary>The headers of an answer on their way.</summary>
internal sealed class HeadersDraft(SchemaPart origin, Documentation documentation, IReadOnlyList<HeaderDraft> headers) : TypeDraft(origin, documentation)
{
    public IReadOnlyList<HeaderDraft> Headers => headers;
}

/// <summary>A header on its way.</summary>
internal sealed record HeaderDraft(string WireName, DraftRef Type, Documentation Documentation);
