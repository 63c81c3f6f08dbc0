namespace ImgurGen;

/// <summary>
/// Adds what the operation's security asks of the credential, and refuses a call that the credential cannot authenticate. Where the API
/// rejects a token, the credential may renew it.
/// </summary>
internal sealed class Authenticator(ApiTransport transport, RapidApiGateway? gateway)
{
    private readonly ApiDescription api = transport.Api;

    /// <summary>The call with what the credential adds to it.</summary>
    /// <exception cref="ApiCredentialException">The credential is none that the operation takes.</exception>
    internal async ValueTask<ApiCall> ApplyAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var placement = new CredentialPlacement();
        gateway?.ApplyTo(placement);
        foreach (string scheme in Choose(call))
            await call.Credential!.ApplyAsync(api.FindScheme(scheme)!, placement, cancellationToken).ConfigureAwait(false);

        return call with { Authentication = placement };
    }

    /// <summary>
    /// The call with another credential, where the answer rejects that which the call had and it can be renewed; null, and at once, most of
    /// the time.
    /// </summary>
    internal ValueTask<ApiCall?> RenewAsync(ApiCall call, ApiAnswer answer, CancellationToken cancellationToken)
    {
        bool isRejected = answer.WasAuthenticated
            && RetryRule.MayRepeat(call)
            && ErrorKinds.IsTokenRejected(new AnswerContext(transport, call, answer));
        return isRejected ? RenewAsync(call, cancellationToken) : default;
    }

    private async ValueTask<ApiCall?> RenewAsync(ApiCall call, CancellationToken cancellationToken)
    {
        bool isRenewed = false;
        foreach (string scheme in Choose(call))
            isRenewed |= await call.Credential!.RenewAsync(api.FindScheme(scheme)!, call.Authentication!, cancellationToken).ConfigureAwait(false);
        if (!isRenewed)
            return null;

        ApiLog.Renewed(transport.Logger, call.Operation.Id);
        return await ApplyAsync(call, cancellationToken).ConfigureAwait(false);
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
            if (alternative.Length > 0 && AreSatisfied(alternative, call.Credential))
                return alternative;
            string[] rest = WithoutConnection(alternative);
            if (rest.Length == 0 || (rest.Length < alternative.Length && AreSatisfied(rest, call.Credential)))
                other ??= rest;
        }

        return other ?? throw Refusal(call);
    }

    private bool AreSatisfied(string[] names, ApiCredential? credential)
    {
        foreach (string name in names)
        {
            if (credential is null || api.FindScheme(name) is not { } scheme || !credential.Satisfies(scheme))
                return false;
        }

        return true;
    }

    private string[] WithoutConnection(string[] names)
    {
        foreach (string name in names)
        {
            if (IsOfConnection(name))
                return Array.FindAll(names, name => !IsOfConnection(name));
        }

        return names;
    }

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
