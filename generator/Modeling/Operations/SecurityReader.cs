using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling.Normalizing;
using ImgurGen.Generator.Modeling.Schemas;
using ImgurGen.Generator.Reading;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling.Operations;

/// <summary>Reads the security schemes, and what operations need of them.</summary>
internal sealed class SecurityReader(ModelingContext context)
{
    private const string SchemeExtension = "x-imgurgen-scheme";

    public EquatableArray<SecuritySchemeModel> Schemes()
        => (context.Document.Components?.SecuritySchemes ?? new Dictionary<string, IOpenApiSecurityScheme>())
            .OrderBy(static scheme => scheme.Key, StringComparer.Ordinal)
            .Select(scheme => Scheme(scheme.Key, scheme.Value))
            .ToEquatableArray();

    /// <summary>The alternatives of an operation, each the schemes that are needed together.</summary>
    public EquatableArray<EquatableArray<string>> Of(OpenApiOperation operation)
        => (operation.Security ?? context.Document.Security ?? [])
            .Select(static requirement => requirement.Keys
                .Select(static scheme => scheme.Reference.Id)
                .OfType<string>()
                .ToEquatableArray())
            .ToEquatableArray();

    private SecuritySchemeModel Scheme(string name, IOpenApiSecurityScheme scheme) => scheme.Type switch
    {
        SecuritySchemeType.ApiKey => new SecuritySchemeModel(name, SecurityKind.ApiKey, scheme.Name ?? name, Place(scheme.In), Prefix(name, scheme)),
        SecuritySchemeType.Http => new SecuritySchemeModel(name, SecurityKind.Http, (scheme.Scheme ?? "").ToLowerInvariant(), ParameterPlace.Header, null),
        SecuritySchemeType.OAuth2 => OAuth2(name, scheme.Flows),
        SecuritySchemeType.OpenIdConnect => new SecuritySchemeModel(name, SecurityKind.Other, "openIdConnect", ParameterPlace.Header, null),
        SecuritySchemeType.MutualTLS => new SecuritySchemeModel(name, SecurityKind.Other, "mutualTLS", ParameterPlace.Header, null),
        _ => new SecuritySchemeModel(name, SecurityKind.Other, "", ParameterPlace.Header, null),
    };

    /// <summary>The addresses of the flow that signs a user in best; each from the first flow that has it.</summary>
    private SecuritySchemeModel OAuth2(string name, OpenApiOAuthFlows? flows)
    {
        OpenApiOAuthFlow?[] bestFirst = [flows?.AuthorizationCode, flows?.Implicit, flows?.Password, flows?.ClientCredentials, flows?.DeviceAuthorization];
        string? authorize = bestFirst.Select(static flow => flow?.AuthorizationUrl).FirstOrDefault(static uri => uri is not null)?.OriginalString;
        string? token = bestFirst.Select(static flow => flow?.TokenUrl).FirstOrDefault(static uri => uri is not null)?.OriginalString;

        // The library keeps the flow of Swagger 2.0 that it is reading in a static field: two specs that a compiler server reads at once
        // would get each other's addresses.
        if (IsSwagger)
        {
            JsonNode? scheme = context.Tree.Find(PointerOf(name));
            authorize = JsonValues.Text(scheme?["authorizationUrl"]);
            token = JsonValues.Text(scheme?["tokenUrl"]);
        }

        return new SecuritySchemeModel(name, SecurityKind.OAuth2, Address(authorize) ?? "", ParameterPlace.Header, Address(token));
    }

    private bool IsSwagger => context.Tree.Root["swagger"] is not null;

    private string PointerOf(string name) => JsonPointer.Append(IsSwagger ? "/securityDefinitions" : "/components/securitySchemes", name);

    private string? Address(string? url) => url is null ? null : Servers.Resolve(url, Servers.BaseAddress(context.Document.Servers));

    private static ParameterPlace Place(ParameterLocation? location) => location switch
    {
        ParameterLocation.Query => ParameterPlace.Query,
        ParameterLocation.Cookie => ParameterPlace.Cookie,
        _ => ParameterPlace.Header,
    };

    private string? Prefix(string name, IOpenApiSecurityScheme scheme)
    {
        JsonNode? given = SchemaExtensions.Extension(scheme.Extensions, SchemeExtension);
        if (given is null)
            return null;
        if (given is JsonValue value && value.TryGetValue(out string? word) && word.Length > 0 && word.All(static c => c is > ' ' and <= '~'))
            return word;
        context.Report(Descriptors.InvalidExtension, JsonPointer.Append(PointerOf(name), SchemeExtension), NodePart.Value,
            SchemeExtension, "it must be the word before the key, of visible ASCII characters");
        return null;
    }
}
