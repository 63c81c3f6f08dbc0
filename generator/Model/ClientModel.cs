namespace ImgurGen.Generator.Model;

/// <summary>The client itself: what ties the groups together, and what is constant about the API.</summary>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsPublic">Whether it is public.</param>
/// <param name="ApiName">What logs call the API.</param>
/// <param name="Documentation">What the spec says of the API.</param>
/// <param name="BaseAddress">The first server's address, absolute; null where the spec has none.</param>
/// <param name="Groups">The groups, by their names.</param>
/// <param name="Schemes">The security schemes.</param>
/// <param name="Envelope">The envelope, if the API has one.</param>
/// <param name="OtherServers">The addresses that operations have of their own.</param>
/// <param name="Servers">The servers to choose from, where there is a choice.</param>
internal sealed record ClientModel(
    string Namespace,
    string Name,
    bool IsPublic,
    string ApiName,
    Documentation Documentation,
    string? BaseAddress,
    EquatableArray<GroupRef> Groups,
    EquatableArray<SecuritySchemeModel> Schemes,
    EnvelopeModel? Envelope,
    EquatableArray<string> OtherServers = default,
    ServersModel? Servers = null)
{
    public string HintName => $"{Namespace}.{Name}.g.cs";
}

/// <summary>A group as the client sees it.</summary>
internal sealed record GroupRef(string PropertyName, string TypeName, string Summary);

/// <summary>The operations of one tag.</summary>
internal sealed record GroupModel(
    string Namespace, string TypeName, bool IsPublic, string Summary, EquatableArray<OperationModel> Operations)
{
    public string HintName => $"{Namespace}.{TypeName}.g.cs";
}

/// <summary>What wraps the API's payloads.</summary>
internal sealed record EnvelopeModel(string Payload, string Success, string Status, bool ImgurErrors);

/// <summary>A security scheme.</summary>
/// <param name="Name">Its name in the spec.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Parameter">The name of the key's parameter, the HTTP scheme, the authorization URI, or the unknown type.</param>
/// <param name="Place">Where a key goes.</param>
/// <param name="Extra">The word before the key, or the token URI.</param>
internal sealed record SecuritySchemeModel(string Name, SecurityKind Kind, string Parameter, ParameterPlace Place, string? Extra);

internal enum SecurityKind
{
    ApiKey,
    Http,
    OAuth2,
    Other,
}

/// <summary>The resolver that serves the generated types where reflection is off.</summary>
internal sealed record JsonResolverModel(string Namespace, string Name, bool IsPublic, EquatableArray<TypeRef> Types)
{
    public string HintName => $"{Namespace}.{Name}.g.cs";
}

/// <summary>All that one spec makes.</summary>
internal sealed record ApiModel(
    ClientModel Client, EquatableArray<GroupModel> Groups, EquatableArray<TypeModel> Types, JsonResolverModel Json);
