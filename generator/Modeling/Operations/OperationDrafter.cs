using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling.Schemas;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Operations;

/// <summary>Drafts the operations of a document.</summary>
internal sealed class OperationDrafter(
    ModelingContext context, TypeDrafter types, EnvelopeRule envelopes, SecurityReader security, ServerReader servers, Selection selection)
{
    private readonly ParameterDrafter parameters = new(context, types);
    private readonly BodyDrafter bodies = new(context, types, envelopes);
    private readonly ResponseDrafter responses = new(context, types, envelopes);

    /// <summary>All operations that are wanted and can be generated, in the spec's order.</summary>
    public List<OperationDraft> All()
    {
        List<OperationPart> selected = [];
        List<OperationPart> others = [];
        foreach (KeyValuePair<string, Microsoft.OpenApi.IOpenApiPathItem> path in context.Document.Paths ?? [])
        {
            string pointer = JsonPointer.Append("/paths", path.Key);
            foreach (KeyValuePair<HttpMethod, Microsoft.OpenApi.OpenApiOperation> operation in path.Value.Operations ?? [])
            {
                var part = new OperationPart(path.Key, path.Value, pointer, operation.Key.Method.ToUpperInvariant(), operation.Value);
                (selection.Includes(part) ? selected : others).Add(part);
            }
        }

        if (!selection.IsEverything)
            context.Bag.Forget(context.Tree, LeftOut.Of(context.Tree, selected, others));
        List<OperationDraft> drafts = [];
        foreach (OperationPart part in selected)
        {
            context.Token.ThrowIfCancellationRequested();
            if (Draft(part) is { } draft)
                drafts.Add(draft);
        }

        foreach (string webhook in selection.IsEverything ? context.Document.Webhooks?.Keys ?? [] : [])
            ReportIncoming($"The webhook '{webhook}'", JsonPointer.Append("/webhooks", webhook));
        foreach (SelectionEntry entry in selection.Unmatched)
            context.Report(Descriptors.UnmatchedSelection, "/paths", NodePart.Key, entry.Text, entry.Option);
        return drafts;
    }

    private OperationDraft? Draft(OperationPart operation)
    {
        EquatableArray<PathPartModel> path = PathTemplate.Parse(operation.Path);
        IReadOnlyList<ParameterDraft> declared = parameters.Get(operation, path);
        BodyDraft? body = bodies.Get(operation, out bool isPossible);
        if (!isPossible)
            return null;
        ResponseDraft response = responses.Get(operation);
        foreach (string callback in operation.Operation.Callbacks?.Keys ?? [])
            ReportIncoming($"The callback '{callback}' of {operation.Id}", JsonPointer.Append(operation.Pointer, "callbacks", callback));
        return new OperationDraft(
            operation, path, declared, body, response, security.Of(operation.Operation), Credits(operation), Documentation(operation))
        {
            Server = servers.Of(operation),
        };
    }

    /// <summary>What the API calls is for a server; what it sends there is typed where its schemas are components.</summary>
    private void ReportIncoming(string what, string pointer)
        => context.Report(Descriptors.NotGenerated, pointer, NodePart.Key, what, "the API makes that call, and a client receives none. Read its body as the type of its schema, which is generated if it stands in 'components'.");

    private int Credits(OperationPart operation)
    {
        const string Name = "x-imgurgen-credits";
        const int Default = 1;
        JsonNode? given = operation.Extension(Name);
        if (given is null)
            return Default;
        if (given is JsonValue value && int.TryParse(value.ToJsonString(), out int credits) && credits >= 0)
            return credits;
        context.Report(Descriptors.InvalidExtension, JsonPointer.Append(operation.Pointer, Name), NodePart.Value, Name, "it must be a whole number, 0 or more");
        return Default;
    }

    private Documentation Documentation(OperationPart operation)
    {
        string summary = Descriptions.Text(operation.Operation.Summary);
        string description = Descriptions.Text(operation.Operation.Description);
        string? obsolete = Deprecations.Of(operation.Operation.Deprecated, operation.Operation.Extensions, operation.Pointer, context);
        return summary.Length == 0 ? new Documentation(description, "", obsolete) : new Documentation(summary, description == summary ? "" : description, obsolete);
    }
}
