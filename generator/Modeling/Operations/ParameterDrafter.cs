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
    private readonly ParameterFormats formats = new(context);

    /// <summary>The parameters in the spec's order.</summary>
    public IReadOnlyList<ParameterDraft> Get(OperationPart operation, EquatableArray<PathPartModel> path)
    {
        List<ParameterDraft> drafts = [];
        foreach ((IOpenApiParameter declared, string pointer) in Declared(operation))
        {
            IOpenApiParameter parameter = context.Written(declared);
            if (IsReserved(parameter) || parameter.Name is not { } name || parameter.In is not { } place)
                continue;
            if (place == ParameterLocation.Path && !path.Any(part => part.Parameter == name))
            {
                context.Report(Descriptors.ParameterLeftOut, pointer, NodePart.Value, name, $"the path '{operation.Path}' has no '{{{name}}}'. Add it to the path, or remove the parameter.");
                continue;
            }

            drafts.Add(Draft(operation, declared, pointer, name, place));
        }

        AddUndeclared(operation, path, drafts);
        return drafts;
    }

    private IEnumerable<(IOpenApiParameter Parameter, string Pointer)> Declared(OperationPart operation)
    {
        IList<IOpenApiParameter> own = operation.Operation.Parameters ?? [];
        IList<IOpenApiParameter> shared = operation.Item.Parameters ?? [];
        HashSet<(string?, ParameterLocation?)> replaced = shared.Count == 0 ? [] : [.. own.Select(context.Written).Select(static parameter => (parameter.Name, parameter.In))];
        for (int i = 0; i < shared.Count; i++)
        {
            IOpenApiParameter written = context.Written(shared[i]);
            if (!replaced.Contains((written.Name, written.In)))
                yield return (shared[i], JsonPointer.Append(JsonPointer.Append(operation.ItemPointer, "parameters"), i));
        }

        for (int i = 0; i < own.Count; i++)
            yield return (own[i], JsonPointer.Append(JsonPointer.Append(operation.Pointer, "parameters"), i));
    }

    /// <summary>OpenAPI: header parameters of these names are ignored; bodies, responses and security schemes decide them.</summary>
    private static bool IsReserved(IOpenApiParameter parameter)
        => parameter.In == ParameterLocation.Header
            && parameter.Name?.ToUpperInvariant() is "ACCEPT" or "CONTENT-TYPE" or "AUTHORIZATION";

    private ParameterDraft Draft(OperationPart operation, IOpenApiParameter declared, string pointer, string name, ParameterLocation location)
    {
        // The types of a shared parameter are shared too, and named after it.
        IOpenApiParameter parameter = context.Written(declared);
        string? component = (declared as OpenApiParameterReference)?.Reference.Id;
        string at = component is null ? pointer : JsonPointer.Append(context.Tree.Root["swagger"] is null ? "/components/parameters" : "/parameters", component);
        string owner = component is null ? operation.WantedName + Words.Identifier(name, "Parameter") : Words.Component(component, "Parameter");
        ParameterPlace place = Place(location);
        DraftRef type = Type(parameter, at, owner);

        // A value that is not sent has no place in the path; elsewhere null means that it is not sent.
        bool isRequired = parameter.Required || location == ParameterLocation.Path;
        return new ParameterDraft(name, pointer, place, type with { Nullable = false }, isRequired, formats.Of(parameter, at, place, type))
        {
            WrittenAt = at,
            Default = Default(parameter, JsonPointer.Append(at, "schema", "default"), type),
            Least = IntegerBounds.Least(parameter.Schema, type),
            Greatest = IntegerBounds.Greatest(parameter.Schema, type),
            Summary = Descriptions.Text(declared.Description),
            Obsolete = Deprecations.Of(parameter.Deprecated, parameter.Extensions, at, context),
        };
    }

    private DraftRef Type(IOpenApiParameter parameter, string at, string owner)
    {
        if (parameter.Content is { Count: > 0 } content)
        {
            string mediaType = content.Keys.First();
            bool isStructured = MediaTypes.IsJson(mediaType) || MediaTypes.Essence(mediaType) == MediaTypes.Form;
            return !isStructured ? new DraftRef(TypeKind.String) : content[mediaType].Schema is { } inner
                ? types.Get(new SchemaPart(inner, JsonPointer.Append(at, "content", mediaType, "schema"), owner))
                : MediaTypes.IsJson(mediaType) ? DraftRef.Json : new DraftRef(TypeKind.String);
        }

        return parameter.Schema is { } schema
            ? Texts(types.Get(new SchemaPart(schema, JsonPointer.Append(at, "schema"), owner)), schema)
            : new DraftRef(TypeKind.String);
    }

    /// <summary>What the spec does not type is a text outside of JSON, and an object of which it says no more a map of texts.</summary>
    private DraftRef Texts(DraftRef type, IOpenApiSchema schema) => type switch
    {
        { Kind: TypeKind.Json } when context.Facts([new SchemaPart(schema, "", "")]).Types == JsonSchemaType.Object => new DraftRef(TypeKind.Map, Item: new DraftRef(TypeKind.String)),
        { Kind: TypeKind.Json } => new DraftRef(TypeKind.String),
        { Kind: TypeKind.List or TypeKind.Map, Item.Kind: TypeKind.Json } => type with { Item = new DraftRef(TypeKind.String) },
        _ => type,
    };

    private static ParameterPlace Place(ParameterLocation location) => location switch
    {
        ParameterLocation.Path => ParameterPlace.Path,
        ParameterLocation.Header => ParameterPlace.Header,
        ParameterLocation.Cookie => ParameterPlace.Cookie,
        ParameterLocation.QueryString => ParameterPlace.QueryString,
        _ => ParameterPlace.Query,
    };

    /// <summary>The scalar that the spec gives as the default; one that the type cannot hold as a constant is reported.</summary>
    private string? Default(IOpenApiParameter parameter, string pointer, DraftRef type)
    {
        if (parameter.Schema?.Default is not { } given || SchemaExtensions.IsNull(given))
            return null;
        string? scalar = DefaultValues.Of(JsonScalar.Of(given), type);
        if (scalar is null)
            context.Report(Descriptors.NotGenerated, pointer, NodePart.Value, $"The default of the parameter '{parameter.Name}'", "it is no constant of the parameter's type in C#. Where the argument is not given nothing is sent, and the API takes its default.");
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
                name, JsonPointer.Append(operation.Pointer, "parameters", name), ParameterPlace.Path, new DraftRef(TypeKind.String), true,
                new ParameterFormatModel(WireStyle.Simple)));
        }
    }
}
