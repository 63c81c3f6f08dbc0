namespace ImgurGen;

/// <summary>
/// Adds what the operation's security asks of the credential, and refuses a call that the credential cannot authenticate. Where the API
/// rejects a token, the credential may renew it, and the call is made once more.
/// </summary>
internal sealed class AuthenticationHandler(ApiTransport transport, RapidApiGateway? gateway, ApiHandler next) : ApiHandler
{
    private readonly ApiDescription api = transport.Api;

    internal override async Task<ApiAnswer> SendAsync(ApiCall call, CancellationToken cancellationToken)
    {
        string[] schemes = Choose(call);
        CredentialPlacement placement = await ApplyAsync(call, schemes, cancellationToken).ConfigureAwait(false);
        ApiAnswer answer = await SendAsync(call, placement, cancellationToken).ConfigureAwait(false);
        if (schemes.Length == 0 || !RetryRule.MayRepeat(call))
            return answer;

        try
        {
            if (!IsRejected(call, answer) || !await RenewAsync(call, schemes, placement, cancellationToken).ConfigureAwait(false))
                return answer;
        }
        catch
        {
            answer.Dispose();
            throw;
        }

        answer.Dispose();
        ApiLog.Renewed(transport.Logger, call.Operation.Id);
        placement = await ApplyAsync(call, schemes, cancellationToken).ConfigureAwait(false);
        return await SendAsync(call, placement, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<CredentialPlacement> ApplyAsync(ApiCall call, string[] schemes, CancellationToken cancellationToken)
    {
        var placement = new CredentialPlacement();
        gateway?.ApplyTo(placement);
        foreach (string scheme in schemes)
            await call.Credential!.ApplyAsync(api.FindScheme(scheme)!, placement, cancellationToken).ConfigureAwait(false);

        return placement;
    }

    private async Task<ApiAnswer> SendAsync(ApiCall call, CredentialPlacement placement, CancellationToken cancellationToken)
    {
        ApiAnswer answer = await next.SendAsync(call with { Authentication = placement }, cancellationToken).ConfigureAwait(false);
        answer.Authentication = placement;
        return answer;
    }

    private bool IsRejected(ApiCall call, ApiAnswer answer) =>
        answer.WasAuthenticated && ErrorKinds.IsTokenRejected(new AnswerContext(transport, call, answer));

    private async ValueTask<bool> RenewAsync(
        ApiCall call, string[] schemes, CredentialPlacement rejected, CancellationToken cancellationToken)
    {
        bool renewed = false;
        foreach (string scheme in schemes)
            renewed |= await call.Credential!.RenewAsync(api.FindScheme(scheme)!, rejected, cancellationToken).ConfigureAwait(false);

        return renewed;
    }

    /// <summary>
    /// The schemes to apply: the first alternative that the credential satisfies, or else one that leaves nothing for it to do.
    /// </summary>
    private string[] Choose(ApiCall call)
    {
        string[][] alternatives = call.Operation.Security;
        string[]? other = alternatives.Length == 0 ? [] : null;
        foreach (string[] alternative in alternatives)
        {
            if (alternative.Length > 0 && Array.TrueForAll(alternative, name => IsSatisfied(name, call.Credential)))
                return alternative;
            string[] rest = Array.Exists(alternative, IsOfConnection) ? Array.FindAll(alternative, name => !IsOfConnection(name)) : alternative;
            if (rest.Length == 0 || (rest.Length < alternative.Length && Array.TrueForAll(rest, name => IsSatisfied(name, call.Credential))))
                other ??= rest;
        }

        return other ?? throw Refusal(call);
    }

    private bool IsSatisfied(string name, ApiCredential? credential)
        => credential is not null && api.FindScheme(name) is { } scheme && credential.Satisfies(scheme);

    /// <summary>Whether not the request but the connection shows who calls, by a client certificate: the supplied transport's matter.</summary>
    private bool IsOfConnection(string name) => api.FindScheme(name) is OtherScheme { Type: OtherScheme.MutualTls };

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
