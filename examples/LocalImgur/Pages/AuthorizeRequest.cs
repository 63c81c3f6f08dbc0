using LocalImgur.Data;
using LocalImgur.Http;

namespace LocalImgur.Pages;

/// <summary>What a program asks of the user: a code, a token or a PIN. Where it would be sent is not asked but registered.</summary>
/// <param name="ResponseType">code, token or pin.</param>
/// <param name="State">What is returned as it came; null where nothing came.</param>
internal sealed record AuthorizeRequest(string ResponseType, string? State)
{
    public static AuthorizeRequest Read(HttpContext http, LocalImgurOptions options)
    {
        IQueryCollection query = http.Request.Query;
        string? clientId = query["client_id"];
        string? responseType = query["response_type"];
        if (string.IsNullOrEmpty(clientId) || string.IsNullOrEmpty(responseType))
            throw RefusalException.Bad("client_id and response_type are required");
        if (clientId != options.ClientId)
            throw new RefusalException(StatusCodes.Status403Forbidden, "Invalid client_id");
        if (responseType is not ("code" or "token" or "pin"))
            throw RefusalException.Bad($"The response_type '{responseType}' is not supported");
        return new AuthorizeRequest(responseType, query.TryGetValue("state", out var state) ? state.ToString() : null);
    }

    /// <summary>The state as the last parameter of an address, with the sign before it; empty where there is none.</summary>
    public string StateParameter => State is null ? "" : $"&state={Uri.EscapeDataString(State)}";
}
