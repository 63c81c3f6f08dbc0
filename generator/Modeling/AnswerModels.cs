using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling.Naming;
using ImgurGen.Generator.Modeling.Schemas;

namespace ImgurGen.Generator.Modeling;

/// <summary>Makes the models of what an answer is beside its payload: a choice by status, headers.</summary>
internal static class AnswerModels
{
    public static StatusAnswersModel Answers(StatusAnswersDraft draft, ModelBuilder models, string @namespace, bool isPublic) => new(
        @namespace, draft.Name, isPublic, draft.Documentation,
        draft.Cases.Select(answer => new StatusAnswerModel(
            answer.Status,
            CaseName(answer.Status) is var name && name == draft.Name ? name + "Case" : CaseName(answer.Status),
            answer.Type is { } type ? models.Type(type, isAnswered: true) : null)).ToEquatableArray());

    public static HeadersModel Headers(HeadersDraft draft, ModelBuilder models, string @namespace, bool isPublic)
    {
        var table = new NameTable();
        foreach (string member in Members.OfModel.Append(draft.Name))
            table.Reserve(member, "");
        Dictionary<string, string> names = draft.Headers
            .OrderBy(static header => header.WireName, StringComparer.Ordinal)
            .ToDictionary(static header => header.WireName, header => table.Take(Words.Identifier(header.WireName, "Header"), header.WireName));
        return new HeadersModel(
            @namespace, draft.Name, isPublic, draft.Documentation,
            draft.Headers.Select(header => new HeaderModel(
                header.WireName, names[header.WireName], models.Type(header.Type.OrNull, isAnswered: true), header.Documentation)).ToEquatableArray());
    }

    /// <summary>The name of a status (RFC 9110, 15.3).</summary>
    private static string CaseName(int status) => status switch
    {
        2 => "Other",
        200 => "Ok",
        201 => "Created",
        202 => "Accepted",
        203 => "NonAuthoritative",
        204 => "NoContent",
        205 => "ResetContent",
        206 => "PartialContent",
        207 => "MultiStatus",
        208 => "AlreadyReported",
        226 => "ImUsed",
        _ => "Status" + status.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };
}
