using System.Runtime.CompilerServices;

namespace ImgurGen;

/// <summary>
/// Adds what the operation's security asks of the credential, and refuses a call that the credential cannot authenticate. Where the API
/// rejects a token, the credential may renew it, and the call is made once more.
/// </summary>
internal sealed class AuthenticationHandler(ApiTransport transport, RapidApiGateway? gateway, ApiHandler next) : ApiHandler
{
    private readonly ApiDescription api = transport.Api;

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal override async ValueTask<ApiAnswer> SendAsync(ApiCall call, CancellationToken cancellationToken)
    {
        string[] schemes = Choose(call);
        CredentialPlacement placement = await ApplyAsync(call, schemes, cancellationToken).ConfigureAwait(false);
        ApiAnswer answer = await next.SendAsync(call with { Authentication = placement }, cancellationToken).ConfigureAwait(false);
        answer.Authentication = placement;
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
        answer = await next.SendAsync(call with { Authentication = placement }, cancellationToken).ConfigureAwait(false);
        answer.Authentication = placement;
        return answer;
    }

    private async ValueTask<CredentialPlacement> ApplyAsync(ApiCall call, string[] schemes, CancellationToken cancellationToken)
    {
        var placement = new CredentialPlacement();
        gateway?.ApplyTo(placement);
        foreach (string scheme in schemes)
            await call.Credential!.ApplyAsync(api.FindScheme(scheme)!, placement, cancellationToken).ConfigureAwait(false);

        return placement;
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
