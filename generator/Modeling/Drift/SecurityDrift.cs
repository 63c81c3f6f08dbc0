using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Modeling.Drift;

/// <summary>Finds operations that a credential which was enough is not enough for any more.</summary>
internal sealed class SecurityDrift(ClientModel before, ClientModel now)
{
    /// <summary>What the operation needs, in words; null where every credential that was enough still is.</summary>
    public string? NeedsMore(OperationModel old, OperationModel operation)
    {
        List<HashSet<string>> enough = Alternatives(old, before);
        List<HashSet<string>> needed = Alternatives(operation, now);
        bool isKept = enough.All(credential => needed.Any(need => need.IsSubsetOf(credential)));
        return isKept ? null : string.Join(" or ", operation.Security.Select(static schemes => schemes.IsEmpty ? "no credential" : string.Join(" with ", schemes)));
    }

    /// <summary>An operation without requirements asks for no credential, as one with an empty requirement does.</summary>
    private static List<HashSet<string>> Alternatives(OperationModel operation, ClientModel client) => operation.Security.IsEmpty
        ? [[]]
        : [.. operation.Security.Select(schemes => new HashSet<string>(schemes.Select(scheme => Meaning(scheme, client))))];

    /// <summary>What a scheme asks of a caller: its name in the spec is nothing to the credential.</summary>
    private static string Meaning(string name, ClientModel client)
        => client.Schemes.FirstOrDefault(scheme => scheme.Name == name) switch
        {
            { Kind: SecurityKind.ApiKey } scheme => $"key {scheme.Place} {scheme.Parameter}",
            { Kind: SecurityKind.Http } scheme => $"http {scheme.Parameter}",
            { Kind: SecurityKind.OAuth2 } => "oauth2",
            { } scheme => $"other {scheme.Parameter}",
            null => $"unknown {name}",
        };
}
