using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling.Schemas;
using ImgurGen.Generator.Reading;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling.Operations;

/// <summary>Finds what an operation answers with when it succeeds.</summary>
internal sealed class ResponseDrafter(ModelingContext context, TypeDrafter types, EnvelopeRule envelopes)
{
    private readonly AnswerDrafter answers = new(context, types, envelopes);
    private readonly ErrorDrafter errors = new(context, types);
    private readonly HeadersDrafter headers = new(context, types);

    public ResponseDraft Get(OperationPart operation)
    {
        OpenApiResponses responses = operation.Operation.Responses ?? [];
        string[] successes = Successes(responses);
        ResponseDraft response = successes.Length == 0
            ? new ResponseDraft(null, false, HasRedirect(responses))
            : Success(operation, responses, successes);

        // What is wrong stands in the envelope, whatever else the spec says of errors.
        bool hasOwnErrors = envelopes.ApiEnvelope is not { ImgurErrors: true };
        return response with
        {
            Errors = hasOwnErrors ? errors.Get(operation, responses, successes) : [],
            Headers = hasOwnErrors ? headers.Get(operation, responses, successes) : null,
        };
    }

    private ResponseDraft Success(OperationPart operation, OpenApiResponses responses, string[] successes)
    {
        string first = Array.Find(successes, key => HasContent(responses[key])) ?? successes[0];
        AnswerDraft main = answers.Get(operation, first, responses[first]);

        // An answer to HEAD is that of GET without its body (RFC 9110, 9.3.2).
        if (main.Type is null || operation.Method == "HEAD")
            return new ResponseDraft(null, false, false);
        var draft = new ResponseDraft(main.Type, main.HasEnvelope, false) { Kind = main.Kind, Accept = main.Accept, Streaming = main.Streaming };
        if (main.HasEnvelope)
            return draft;

        List<AnswerDraft> others = [];
        foreach (string status in successes.Where(status => status != first))
        {
            AnswerDraft other = answers.Get(operation, status, responses[status]);
            if (other.Streaming is { } items && items.Type != draft.Streaming?.Type)
                context.Report(Descriptors.AlternativeLeftOut, other.Pointer, NodePart.Key, $"The answer {status} of {operation.Id} item by item", $"only that of the answer {first} is");
            if (other.HasEnvelope || (other.Type is not null && other.Kind != main.Kind))
                context.Report(Descriptors.AlternativeLeftOut, other.Pointer, NodePart.Key, $"The answer {status} of {operation.Id}", $"it is of another kind than the answer {first}");
            else
                others.Add(other);
        }

        return main.Kind switch
        {
            AnswerKind.Json => Combine(operation, draft, main, others),
            AnswerKind.Text => Text(draft, main, others),
            _ => Items(operation, draft, main, others),
        };
    }

    /// <summary>The value where the texts are of one type, and else the text as it is.</summary>
    private static ResponseDraft Text(ResponseDraft draft, AnswerDraft main, List<AnswerDraft> others)
    {
        if (main.Type is { Kind: TypeKind.String })
            return draft;
        if (others.Exists(other => other.Type is { } type && type != main.Type))
            return draft with { Result = new DraftRef(TypeKind.String) };
        return others.Exists(static other => other.Type is null) ? draft with { Result = main.Type!.OrNull, MayBeEmpty = true } : draft;
    }

    /// <summary>The items of the first answer, and what is lost of others.</summary>
    private ResponseDraft Items(OperationPart operation, ResponseDraft draft, AnswerDraft main, List<AnswerDraft> others)
    {
        foreach (AnswerDraft other in others.Where(other => other.Type is { } type && type != main.Type))
            context.Report(Descriptors.AlternativeLeftOut, other.Pointer, NodePart.Key, $"The answer {other.Status} of {operation.Id}", $"its items are of another type than those of the answer {main.Status}");
        return draft;
    }

    /// <summary>One type where the answers agree, and else a type for each status.</summary>
    private ResponseDraft Combine(OperationPart operation, ResponseDraft draft, AnswerDraft main, List<AnswerDraft> others)
    {
        bool mayBeEmpty = others.Exists(static other => other.Type is null);
        DraftRef[] different = [.. others.Select(static other => other.Type).OfType<DraftRef>().Where(type => type with { Nullable = false } != main.Type! with { Nullable = false })];
        if (different.Length == 0)
        {
            bool isNullable = mayBeEmpty || others.Exists(static other => other.Type is { Nullable: true });
            return draft with { Result = isNullable ? main.Type!.OrNull : main.Type, MayBeEmpty = mayBeEmpty };
        }

        string pointer = JsonPointer.Append(operation.Pointer, "responses");
        StatusAnswerDraft[] cases = [.. others.Append(main)
            .Select(static answer => new StatusAnswerDraft(Statuses.Number(answer.Status), answer.Type))
            .OrderBy(static answer => answer.Status == 2)
            .ThenBy(static answer => answer.Status)];
        var choice = new StatusAnswersDraft(
            new SchemaPart(new OpenApiSchema(), pointer, operation.WantedName + "Answer"), new Documentation($"What {operation.Id} answers with, by the HTTP status."), cases);
        types.Drafts.Add(choice);
        string? accept = string.Join(", ", others.Append(main).Where(static answer => answer.Type is not null).Select(static answer => answer.Accept ?? MediaTypes.Json).Distinct());
        return draft with { Result = new DraftRef(TypeKind.Model, choice), Kind = AnswerKind.JsonByStatus, Accept = accept == MediaTypes.Json ? null : accept };
    }

    /// <summary>The statuses of success: 200 and other 2xx before <c>2XX</c>; <c>default</c> where there is none of them.</summary>
    private static string[] Successes(OpenApiResponses responses)
    {
        string[] successes = [.. responses.Keys
            .Where(static key => key.Length == 3 && key[0] == '2')
            .OrderBy(static key => key, StringComparer.OrdinalIgnoreCase)];
        return successes.Length == 0 && !HasRedirect(responses) && responses.ContainsKey("default") ? ["default"] : successes;
    }

    private static bool HasRedirect(OpenApiResponses responses) => responses.Keys.Any(static key => key.StartsWith("3", StringComparison.Ordinal));

    private static bool HasContent(IOpenApiResponse response) => response.Content is { Count: > 0 };
}
