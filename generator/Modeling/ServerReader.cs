using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling.Naming;
using ImgurGen.Generator.Modeling.Operations;
using ImgurGen.Generator.Modeling.Schemas;
using ImgurGen.Generator.Reading;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling;

/// <summary>Reads where the API is, where single operations are, and among which servers a caller may choose.</summary>
internal sealed class ServerReader(ModelingContext context, string className)
{
    private readonly bool isSwagger = context.Tree.Root["swagger"] is not null;

    /// <summary>Where the API is; null where the caller must say, which is reported.</summary>
    /// <param name="operations">The operations: an API of which each has a server of its own is where the first is.</param>
    public string? BaseAddress(IReadOnlyCollection<OperationDraft> operations)
    {
        if (Servers.First(context.Document.Servers, isSwagger) is { } server)
            return Usable(server, null, isSwagger ? SwaggerPointer : "/servers/0/url");
        return operations.Count > 0 && operations.All(static operation => operation.Server is not null)
            ? operations.OrderBy(static operation => operation.Part.Pointer, StringComparer.Ordinal).First().Server
            : null;
    }

    /// <summary>Where an operation is, if it or its path has servers that are not the API's; null otherwise.</summary>
    public string? Of(OperationPart operation)
    {
        bool isOwn = operation.Operation.Servers is { Count: > 0 };
        if ((isOwn ? operation.Operation.Servers : operation.Item.Servers) is not { Count: > 0 } servers)
            return null;
        string? api = Servers.First(context.Document.Servers, isSwagger) is { } first ? Servers.BaseAddress([first]) : null;
        string? address = Usable(servers[0], api, JsonPointer.Append(isOwn ? operation.Pointer : operation.ItemPointer, "servers", "0", "url"));
        return address == api ? null : address;
    }

    /// <summary>The servers to choose from; null where there is but one, which needs nothing to be said.</summary>
    public ServersModel? Choices()
    {
        List<(OpenApiServer Server, string Pointer)> servers = [];
        IList<OpenApiServer> all = context.Document.Servers ?? [];
        for (int i = 0; i < all.Count; i++)
        {
            string pointer = isSwagger ? SwaggerPointer : JsonPointer.Append(JsonPointer.Append("/servers", i), "url");
            if (IsPossible(all[i], pointer) && !servers.Exists(known => known.Server.Url == all[i].Url))
                servers.Add((all[i], pointer));
        }

        bool isChoice = servers.Count > 1 && !isSwagger;
        if (!isChoice && !servers.Exists(static server => NeedsValues(server.Server)))
            return null;

        var names = new NameTable();
        foreach (string member in Members.OfObject.Append(className))
            names.Reserve(member, "the class");
        Dictionary<string, string> byUrl = servers
            .Select(static server => server.Server)
            .OrderBy(static server => server.Url, StringComparer.Ordinal)
            .ToDictionary(static server => server.Url!, server => names.Take(WantedName(server, servers.Count == 1), server.Url!));
        return new ServersModel(className, servers.Select(server => Model(server.Server, byUrl[server.Server.Url!])).ToEquatableArray());
    }

    private string SwaggerPointer => context.Tree.Root["host"] is not null ? "/host" : "/basePath";

    /// <summary>The address, or null and a finding where calls cannot go there.</summary>
    private string? Usable(OpenApiServer server, string? api, string pointer)
    {
        string filled = Servers.Filled(server);
        string url = Servers.IsRelative(filled) ? Servers.Resolve(filled, api) : filled;
        if (Servers.Problem(url) is not { } problem)
            return url;
        context.Report(Descriptors.ServerNotUsed, pointer, NodePart.Value, server.Url ?? "", NeedsValues(server) ? $"{problem}, to which {className} helps." : problem + ".");
        return null;
    }

    /// <summary>Whether a server can be one of HTTP at all; what cannot is reported.</summary>
    private bool IsPossible(OpenApiServer server, string pointer)
    {
        string url = Servers.Address(server);
        bool isOther = !Servers.IsRelative(url) && !url.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !url.StartsWith("{", StringComparison.Ordinal);
        if (isOther && !isSwagger)
            context.Report(Descriptors.NotGenerated, pointer, NodePart.Value, $"The server '{server.Url}'", "it is no http or https address");
        return !isOther;
    }

    private static bool NeedsValues(OpenApiServer server) => Servers.IsRelative(Servers.Address(server)) || server.Url!.Contains("{");

    /// <summary>Its name (3.2), a short description, or the words of its address.</summary>
    private static string WantedName(OpenApiServer server, bool isAlone)
    {
        const int LongestName = 40;
        string[] candidates = [server.Name ?? "", Descriptions.Text(server.Description)];
        foreach (string candidate in candidates.Where(static candidate => candidate.Length <= LongestName))
        {
            if (Words.Identifier(candidate, "") is { Length: > 0 } name)
                return name;
        }

        string url = server.Url!;
        int scheme = url.IndexOf("://", StringComparison.Ordinal);
        return isAlone ? "Default" : Words.Identifier(scheme < 0 ? url : url.Substring(scheme + 3), "Default");
    }

    private static ServerModel Model(OpenApiServer server, string name)
    {
        string url = Servers.Address(server);
        var names = new NameTable();
        names.Reserve("document", "where the document was published");
        ServerVariableModel[] variables = [.. PathTemplate.Names(url).Select(variable => Variable(server, variable, names))];
        return new ServerModel(
            name, url, Descriptions.Text(server.Description), Servers.IsRelative(Servers.Filled(server)) && !url.StartsWith("{", StringComparison.Ordinal),
            variables.OrderBy(static variable => variable.Default is not null).ToEquatableArray());
    }

    private static ServerVariableModel Variable(OpenApiServer server, string wireName, NameTable names)
    {
        OpenApiServerVariable? given = null;
        server.Variables?.TryGetValue(wireName, out given);
        IEnumerable<string> values = given?.Enum ?? [];
        return new ServerVariableModel(
            wireName, names.Take(Words.Camel(wireName, "variable"), wireName), given?.Default,
            (given?.Default is { } value && values.Any() ? values.Prepend(value) : values).Distinct().ToEquatableArray(),
            Descriptions.Text(given?.Description));
    }
}
