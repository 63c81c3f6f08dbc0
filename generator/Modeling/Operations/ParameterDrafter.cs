using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling.Naming;
using ImgurGen.Generator.Modeling.Schemas;
using ImgurGen.Generator.Reading;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling.Operations;

/// <summary>Finds the parameters of an operation: those of its path, and its own, which win.</summary>
internal sealed class ParameterDrafter(ModelingContext context, TypeDrafter types)
{
    /// <summary>The parameters in the spec's order; null where one that is needed cannot be sent, which is reported.</summary>
    public IReadOnlyList<ParameterDraft>? Get(OperationPart operation, EquatableArray<PathPartModel> path)
    {
        List<ParameterDraft> drafts = [];
        foreach ((IOpenApiParameter parameter, string pointer) in Declared(operation))
        {
            if (IsReserved(parameter) || parameter.Name is not { } name || parameter.In is not { } place)
                continue;
            if (place == ParameterLocation.Path && !path.Any(part => part.Parameter == name))
            {
                context.Report(Descriptors.ParameterLeftOut, pointer, NodePart.Value, name, $"the path '{operation.Path}' has no '{{{name}}}'. Add it to the path, or remove the parameter.");
                continue;
            }

            if (Draft(operation, parameter, pointer, name, place) is { } draft)
                drafts.Add(draft);
            else if (parameter.Required)
                return null;
        }

        AddUndeclared(operation, path, drafts);
        return drafts;
    }

    private static IEnumerable<(IOpenApiParameter Parameter, string Pointer)> Declared(OperationPart operation)
    {
        IList<IOpenApiParameter> own = operation.Operation.Parameters ?? [];
        IList<IOpenApiParameter> shared = operation.Item.Parameters ?? [];
        for (int i = 0; i < shared.Count; i++)
        {
            if (!own.Any(parameter => parameter.Name == shared[i].Name && parameter.In == shared[i].In))
                yield return (shared[i], JsonPointer.Append(JsonPointer.Append(operation.ItemPointer, "parameters"), i));
        }

        for (int i = 0; i < own.Count; i++)
            yield return (own[i], JsonPointer.Append(JsonPointer.Append(operation.Pointer, "parameters"), i));
    }

    /// <summary>OpenAPI: header parameters of these names are ignored; bodies, responses and security schemes decide them.</summary>
    private static bool IsReserved(IOpenApiParameter parameter)
        => parameter.In == ParameterLocation.Header
            && parameter.Name?.ToUpperInvariant() is "ACCEPT" or "CONTENT-TYPE" or "AUTHORIZATION";

    private ParameterDraft? Draft(OperationPart operation, IOpenApiParameter parameter, string pointer, string name, ParameterLocation location)
    {
        // The types of a shared parameter are shared too, and named after it.
        string? component = (parameter as OpenApiParameterReference)?.Reference.Id;
        string at = component is null ? pointer : JsonPointer.Append("/components/parameters", component);
        string owner = component is null ? operation.WantedName + Words.Identifier(name, "Parameter") : Words.Identifier(component, "Parameter");
        DraftRef type = parameter.Schema is { } schema
            ? types.Get(new SchemaPart(schema, JsonPointer.Append(at, "schema"), owner))
            : parameter.Content?.Count > 0 ? DraftRef.Json : new DraftRef(TypeKind.String);
        if (type.Kind == TypeKind.Json && parameter.Content is not { Count: > 0 })
            type = new DraftRef(TypeKind.String);

        if (Refusal(parameter, type) is { } why)
        {
            context.Report(Descriptors.ParameterLeftOut, pointer, NodePart.Value, name, why);
            return null;
        }

        // A value that is not sent has no place in the path; elsewhere null means that it is not sent.
        bool isRequired = parameter.Required || location == ParameterLocation.Path;
        return new ParameterDraft(name, pointer, Place(location), type with { Nullable = false }, isRequired, Separator(parameter, location))
        {
            Default = Default(parameter, JsonPointer.Append(at, "schema", "default"), type),
            Least = IntegerBounds.Least(parameter.Schema, type),
            Greatest = IntegerBounds.Greatest(parameter.Schema, type),
            Summary = Descriptions.Text(parameter.Description),
            Obsolete = Deprecations.Of(parameter.Deprecated, parameter.Extensions, at, context),
        };
    }

    private static string? Refusal(IOpenApiParameter parameter, DraftRef type)
    {
        bool isObject = type.Kind is TypeKind.Model or TypeKind.ValueModel or TypeKind.Map;
        if (isObject && parameter.Content is not { Count: > 0 })
            return "objects in parameters are not supported yet";
        if (type.Kind == TypeKind.List && type.Item!.Kind is TypeKind.Model or TypeKind.ValueModel or TypeKind.Map or TypeKind.List)
            return "lists of objects in parameters are not supported yet";
        return parameter.Style is ParameterStyle.Label or ParameterStyle.Matrix
            ? $"the style '{parameter.Style.ToString().ToLowerInvariant()}' is not supported yet"
            : null;
    }

    private static ParameterPlace Place(ParameterLocation location) => location switch
    {
        ParameterLocation.Path => ParameterPlace.Path,
        ParameterLocation.Header => ParameterPlace.Header,
        ParameterLocation.Cookie => ParameterPlace.Cookie,
        _ => ParameterPlace.Query,
    };

    /// <summary>What joins the items of a list; null where the name is repeated for each, which only a query can do.</summary>
    private static string? Separator(IOpenApiParameter parameter, ParameterLocation location) => parameter.Style switch
    {
        ParameterStyle.SpaceDelimited => " ",
        ParameterStyle.PipeDelimited => "|",
        _ when location == ParameterLocation.Query && parameter.Explode => null,
        _ => ",",
    };

    /// <summary>The scalar that the spec gives as the default; one that the type cannot hold as a constant is reported.</summary>
    private string? Default(IOpenApiParameter parameter, string pointer, DraftRef type)
    {
        if (parameter.Schema?.Default is not { } given || SchemaExtensions.IsNull(given))
            return null;
        string? scalar = DefaultValues.Of(JsonScalar.Of(given), type);
        if (scalar is null)
            context.Report(Descriptors.NotGenerated, pointer, NodePart.Value, $"The default of the parameter '{parameter.Name}'", "it is no constant of the parameter's type in C#");
        return scalar;
    }

    private void AddUndeclared(OperationPart operation, EquatableArray<PathPartModel> path, List<ParameterDraft> drafts)
    {
        foreach (string name in path.Select(static part => part.Parameter).OfType<string>().Distinct())
        {
            if (drafts.Exists(draft => draft.Place == ParameterPlace.Path && draft.WireName == name))
                continue;
            context.Report(Descriptors.UndeclaredPathParameter, operation.Pointer, NodePart.Key, name);
            drafts.Add(new ParameterDraft(
                name, JsonPointer.Append(operation.Pointer, "parameters", name), ParameterPlace.Path, new DraftRef(TypeKind.String), true, ","));
        }
    }
}
