using LocalImgur.Data;

namespace LocalImgur.Http;

/// <summary>Reads <c>Authorization: Client-ID ...</c> or <c>Authorization: Bearer ...</c> and refuses as Imgur does.</summary>
internal sealed class Authentication(string clientId, TokenStore tokens)
{
    public Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        Access access = http.GetEndpoint()?.Metadata.GetMetadata<Operation>()?.Access ?? Access.Open;
        if (access == Access.Open)
            return next(http);

        Caller caller = Identify(http.Request.Headers.Authorization.ToString());
        if (access == Access.User && caller.AccountId is null)
            throw RefusalException.AuthenticationRequired();

        http.Features.Set(caller);
        return next(http);
    }

    private Caller Identify(string header)
    {
        if (header.Length == 0)
            throw RefusalException.AuthenticationRequired();

        return header.Split(' ') switch
        {
            ["Client-ID", string id] when id == clientId => new Caller(AccountId: null),
            ["Client-ID", _] => throw new RefusalException(StatusCodes.Status403Forbidden, "Invalid client_id"),
            ["Bearer", string token] => new Caller(tokens.OwnerOf(token) ?? throw InvalidToken()),
            _ => throw new RefusalException(StatusCodes.Status403Forbidden, "Malformed auth header."),
        };
    }

    // Not 401: an expired token is a 403 at Imgur, which is why clients must look at the text.
    private static RefusalException InvalidToken()
        => new(StatusCodes.Status403Forbidden, "The access token provided is invalid.");
}
