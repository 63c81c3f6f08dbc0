using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling.Drift;
using ImgurGen.Generator.Modeling.Naming;
using ImgurGen.Generator.Modeling.Operations;
using ImgurGen.Generator.Modeling.Schemas;
using ImgurGen.Generator.Reading;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling;

/// <summary>Makes the model of a client of an OpenAPI document: finds all types, decides about them, names them, and only then builds.</summary>
internal static class ApiModeler
{
    public static ApiModel Model(OpenApiDocument document, SpecTree tree, SpecSettings settings, Baseline? baseline, DiagnosticBag bag, CancellationToken token)
    {
        var context = new ModelingContext(document, tree, bag, token) { CapturesUnknown = settings.CapturesUnknown };
        string title = Titles.Identifier(document.Info?.Title);
        string @namespace = settings.Namespace ?? (settings.RootNamespace.Length == 0 ? title : $"{settings.RootNamespace}.{title}");
        string clientName = settings.ClientName ?? Titles.ClientName(title);

        var types = new TypeDrafter(context);
        var envelopes = new EnvelopeRule(context);
        envelopes.Find();
        var security = new SecurityReader(context);
        string serversName = title + (clientName.Equals(title + "Servers", StringComparison.OrdinalIgnoreCase) ? "Servers2" : "Servers");
        var servers = new ServerReader(context, serversName);
        List<OperationDraft> operations = new OperationDrafter(context, types, envelopes, security, servers, settings.Selection).All();
        foreach (string id in settings.Selection.IsEverything ? document.Components?.Schemas?.Keys ?? [] : [])
            types.Component(id, JsonPointer.Append(ModelingContext.SchemasPointer, id));
        types.Finish();
        new NestedValues(context).Report(operations);
        new InheritanceTeller(context, types.Drafts).Decide();
        new PagingRule(context).Decide(operations);
        new UnionTeller(context, types.Drafts).Decide();
        Reachability.MarkSent(operations, types.Drafts);
        PropertyPresence.Decide(operations, types.Drafts);
        List<TypeDraft> used = Reachability.Used(operations, types.Drafts, withComponents: settings.Selection.IsEverything);

        var names = new NameTable();
        names.Reserve(clientName, "the client");
        string resolverName = names.Take(title + "Json", "the client's JSON resolver");
        ServersModel? choices = servers.Choices();
        if (choices is not null)
            names.Reserve(serversName, "the API's servers");
        foreach (string member in Members.OfTypes)
            names.Reserve(member, "a member of generated types");
        var namer = new TypeNamer(context, names, operations);

        // The names of groups are promised: a schema that is called so too has to give way.
        List<GroupDraft> groups = new GroupDrafter(context, clientName, names).Group(operations);
        namer.NameTypes(used);
        foreach (GroupDraft group in groups)
            namer.NameOperations(group.Operations);

        var models = new ModelBuilder(context, @namespace, settings.IsPublic);
        var builder = new OperationBuilder(context, models);
        var client = new ClientModel(
            @namespace, clientName, settings.IsPublic, title, Documentation(document.Info), servers.BaseAddress(operations),
            groups.Select(static group => new GroupRef(group.PropertyName, group.TypeName, group.Summary)).ToEquatableArray(),
            security.Schemes(), envelopes.ApiEnvelope,
            operations.Select(static operation => operation.Server).OfType<string>().Distinct().OrderBy(static server => server, StringComparer.Ordinal).ToEquatableArray(),
            choices);
        var api = new ApiModel(
            client,
            groups.Select(group => new GroupModel(
                @namespace, group.TypeName, settings.IsPublic, group.Summary, group.Operations.Select(builder.Build).ToEquatableArray())).ToEquatableArray(),
            models.Types(used),
            new JsonResolverModel(@namespace, resolverName, settings.IsPublic, JsonTypes(models, used)));
        if (baseline is not null)
            new DriftCheck(baseline, api, context, new ModelPlaces(operations, used)).Report();
        return api;
    }

    private static EquatableArray<TypeRef> JsonTypes(ModelBuilder models, List<TypeDraft> used)
        => used
            .Where(static draft => draft is not (StatusAnswersDraft or HeadersDraft or ObjectDraft { Body: not BodyEncoding.Json } or UnionDraft { Telling: null }))
            .OrderBy(static draft => draft.Name, StringComparer.Ordinal)
            .SelectMany(draft => draft is EnumDraft
                ? [models.Type(new DraftRef(TypeKind.Enum, draft), true), models.Type(new DraftRef(TypeKind.Enum, draft), false)]
                : new[] { models.Type(new DraftRef(TypeKind.Model, draft), true) })
            .ToEquatableArray();

    private static Documentation Documentation(OpenApiInfo? info)
        => new(Descriptions.Text(info?.Description) is { Length: > 0 } description ? description : Descriptions.Text(info?.Summary));
}
