using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Model;
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
        { } type => new SecuritySchemeModel(name, SecurityKind.Other, type.ToString(), ParameterPlace.Header, null),
        null => new SecuritySchemeModel(name, SecurityKind.Other, "", ParameterPlace.Header, null),
    };

    /// <summary>The addresses of the flow that signs a user in best; each from the first flow that has it.</summary>
    private SecuritySchemeModel OAuth2(string name, OpenApiOAuthFlows? flows)
    {
        OpenApiOAuthFlow?[] bestFirst = [flows?.AuthorizationCode, flows?.Implicit, flows?.Password, flows?.ClientCredentials, flows?.DeviceAuthorization];
        Uri? authorize = bestFirst.Select(static flow => flow?.AuthorizationUrl).FirstOrDefault(static uri => uri is not null);
        Uri? token = bestFirst.Select(static flow => flow?.TokenUrl).FirstOrDefault(static uri => uri is not null);
        return new SecuritySchemeModel(name, SecurityKind.OAuth2, Address(authorize) ?? "", ParameterPlace.Header, Address(token));
    }

    private string? Address(Uri? uri) => uri is null ? null : Servers.Resolve(uri.OriginalString, Servers.BaseAddress(context.Document.Servers));

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
        context.Report(Descriptors.InvalidExtension, JsonPointer.Append("/components/securitySchemes", name, SchemeExtension), NodePart.Value,
            SchemeExtension, "it must be the word before the key, of visible ASCII characters");
        return null;
    }
}
