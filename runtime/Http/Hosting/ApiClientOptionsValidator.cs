using Microsoft.Extensions.Options;

namespace ImgurGen;

/// <summary>Finds, before the first call, what would make every call of a registered client fail.</summary>
/// <param name="name">The name of the client's options.</param>
/// <param name="api">The API.</param>
/// <param name="factory">Gives the HTTP client, which may say where the API is.</param>
internal sealed class ApiClientOptionsValidator(string name, ApiDescription api, IHttpClientFactory factory) : IValidateOptions<ApiClientOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? optionsName, ApiClientOptions options)
    {
        if (optionsName != name)
            return ValidateOptionsResult.Skip;

        var result = new ValidateOptionsResultBuilder();
        Try(() => BaseAddresses.Find(api, new FactorySender(factory, name), options), result);
        Try(() => _ = new UploadLimits(options.UploadLimits), result);

        if (options.Credential is { } credential && api.SecuritySchemes.Count > 0 && !api.SecuritySchemes.Any(credential.Satisfies))
        {
            result.AddError(
                $"{nameof(ApiClientOptions)}.{nameof(ApiClientOptions.Credential)} ({credential}) is none of those that {api.Name} takes: "
                + $"{string.Join(", ", api.SecuritySchemes.Select(static scheme => scheme.Name))}.");
        }

        return result.Build();
    }

    private static void Try(Action read, ValidateOptionsResultBuilder result)
    {
        try
        {
            read();
        }
        catch (ArgumentException exception)
        {
            result.AddError(exception.Message);
        }
    }
}
