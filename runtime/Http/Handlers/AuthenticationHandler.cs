namespace ImgurGen;

/// <summary>
/// Adds what the operation's security asks of the credential, and refuses a call that the credential cannot authenticate.
/// </summary>
internal sealed class AuthenticationHandler(ApiDescription api, ApiHandler next) : ApiHandler
{
    internal override async Task<ApiAnswer> SendAsync(ApiCall call, CancellationToken cancellationToken)
    {
        string[]? alternative = Choose(call);
        if (alternative is null or [])
            return await next.SendAsync(call, cancellationToken).ConfigureAwait(false);

        var placement = new CredentialPlacement();
        foreach (string scheme in alternative)
            await call.Credential!.ApplyAsync(api.FindScheme(scheme)!, placement, cancellationToken).ConfigureAwait(false);

        ApiAnswer answer = await next.SendAsync(call with { Authentication = placement }, cancellationToken).ConfigureAwait(false);
        answer.Authentication = placement;
        return answer;
    }

    /// <summary>The schemes to apply; null where the operation asks for none.</summary>
    private string[]? Choose(ApiCall call)
    {
        string[][] alternatives = call.Operation.Security;
        if (alternatives.Length == 0)
            return null;

        string[]? anonymous = null;
        foreach (string[] alternative in alternatives)
        {
            if (alternative.Length == 0)
                anonymous = alternative;
            else if (call.Credential is { } credential && Array.TrueForAll(alternative, name => IsSatisfied(name, credential)))
                return alternative;
        }

        return anonymous ?? throw Refusal(call);
    }

    private bool IsSatisfied(string name, ApiCredential credential) => api.FindScheme(name) is { } scheme && credential.Satisfies(scheme);

    private ApiCredentialException Refusal(ApiCall call)
    {
        string[][] alternatives = call.Operation.Security;
        string needed = string.Join(", or ", alternatives.Select(schemes => string.Join(" with ", schemes.Select(Describe))));
        string given = call.Credential is null
            ? $"no credential is set ({nameof(ApiClientOptions)}.{nameof(ApiClientOptions.Credential)})"
            : $"the credential is {call.Credential}";
        return new ApiCredentialException($"{call.Operation} needs {needed}; {given}. Nothing was sent.", ErrorFactory.Details(call));
    }

    private string Describe(string name) =>
        api.FindScheme(name)?.ToString() ?? $"'{name}' (a scheme that the API's document does not define)";
}
