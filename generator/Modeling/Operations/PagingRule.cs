using System.Text.Json;
using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling.Schemas;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Operations;

/// <summary>How an operation is paged, on its way.</summary>
/// <param name="Parameter">The parameter that counts pages.</param>
/// <param name="Item">What a page is a list of.</param>
/// <param name="Owner">The payload that holds the list in a property; null where it is the list.</param>
/// <param name="List">That property.</param>
internal sealed record PagingDraft(ParameterDraft Parameter, DraftRef Item, ObjectDraft? Owner, PropertyDraft? List);

/// <summary>
/// Decides, when all types are known, which operations are paged: those with an integer <c>page</c> whose payload is a list, unless
/// <c>x-imgurgen-page</c> says otherwise (<c>false</c>, or which parameter and which list).
/// </summary>
internal sealed class PagingRule(ModelingContext context)
{
    private const string Extension = "x-imgurgen-page";

    public void Decide(IEnumerable<OperationDraft> operations)
    {
        foreach (OperationDraft operation in operations)
            operation.Paging = Of(operation);
    }

    private PagingDraft? Of(OperationDraft operation)
    {
        JsonNode? given = operation.Part.Extension(Extension);
        return given switch
        {
            null => Find(operation, "page", null),
            JsonObject settings => Given(operation, settings),
            _ when given.GetValueKind() == JsonValueKind.False => null,
            _ => Refuse(operation, "it must be false, or an object with 'parameter' and 'items'"),
        };
    }

    private PagingDraft? Given(OperationDraft operation, JsonObject settings)
    {
        if (settings.Any(static setting => setting.Key is not ("parameter" or "items") || JsonScalar.Of(setting.Value) is not { } scalar || !JsonScalar.IsText(scalar)))
            return Refuse(operation, "it may have 'parameter', the name of a parameter, and 'items', the name of a property of the payload");
        string parameter = settings["parameter"]?.GetValue<string>() ?? "page";
        string? items = settings["items"]?.GetValue<string>();
        return Find(operation, parameter, items) ?? Refuse(operation,
            $"there must be an integer parameter '{parameter}', and {(items is null ? "the payload" : $"the property '{items}' of the payload")} must be a list");
    }

    private static PagingDraft? Find(OperationDraft operation, string name, string? items)
    {
        ParameterDraft? parameter = operation.Parameters.FirstOrDefault(candidate => candidate.WireName == name
            && candidate.Place is ParameterPlace.Path or ParameterPlace.Query
            && candidate.Type.Kind is TypeKind.Int32 or TypeKind.Int64);
        if (parameter is null || operation.Response is not { Kind: AnswerKind.Json, Result: { } result })
            return null;
        if (items is null)
            return result.Kind == TypeKind.List ? new PagingDraft(parameter, result.Item!, null, null) : null;
        return result is { Nullable: false, Draft: ObjectDraft owner } && owner.Properties.Find(property => property.WireName == items) is { Type.Kind: TypeKind.List } list
            ? new PagingDraft(parameter, list.Type.Item!, owner, list)
            : null;
    }

    private PagingDraft? Refuse(OperationDraft operation, string why)
    {
        context.Report(Descriptors.InvalidExtension, JsonPointer.Append(operation.Part.Pointer, Extension), NodePart.Value, Extension, why);
        return null;
    }
}
