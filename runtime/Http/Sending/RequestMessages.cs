using System.Text;

namespace ImgurGen;

/// <summary>Makes a fresh message for each attempt.</summary>
/// <param name="userAgent">What names the application, or null to leave it to the client or to the package.</param>
internal sealed class RequestMessages(string? userAgent)
{
    /// <param name="call">What is asked.</param>
    /// <param name="sender">What will send it.</param>
    internal HttpRequestMessage Create(ApiCall call, MessageSender sender)
    {
        var message = new HttpRequestMessage(call.Method, Address(call)) { Content = call.SendsBody ? call.Request.Body?.CreateContent() : null };
        ReadOnlySpan<KeyValuePair<string, string>> own = call.SendsHeaders ? call.Request.Headers : default;
        foreach (KeyValuePair<string, string> header in own)
            Add(message, header);

        foreach (KeyValuePair<string, string> header in call.Authentication is { } placement ? placement.Headers : default)
        {
            if (!own.IsEmpty)
                message.Headers.Remove(header.Key);
            Add(message, header);
        }

        if (Cookies(call) is { Length: > 0 } cookies)
            message.Headers.TryAddWithoutValidation("Cookie", cookies);
        if (call.EntityTag is not null)
            message.Headers.TryAddWithoutValidation("If-None-Match", call.EntityTag);
        if (!message.Headers.NonValidated.Contains("Accept"))
            message.Headers.TryAddWithoutValidation("Accept", call.Accept);

        // What a message carries hides what the client would add: ours gives way to a supplied client's own.
        bool clientNamesAgent = userAgent is null && sender.DefaultHeaders.Contains("User-Agent");
        if (!clientNamesAgent && !message.Headers.NonValidated.Contains("User-Agent"))
            message.Headers.TryAddWithoutValidation("User-Agent", userAgent ?? ApiClientOptions.DefaultUserAgent);

        return message;
    }

    // A header that describes a body (Content-Language, say) belongs to the content, and has no meaning without one.
    private static void Add(HttpRequestMessage message, KeyValuePair<string, string> header)
    {
        if (!message.Headers.TryAddWithoutValidation(header.Key, header.Value))
            message.Content?.Headers.TryAddWithoutValidation(header.Key, header.Value);
    }

    private static Uri Address(ApiCall call)
    {
        if (call.Authentication is not { Query.IsEmpty: false } authentication)
            return call.Address;

        var address = new StringBuilder(call.Address.GetLeftPart(UriPartial.Query));
        char separator = call.Address.Query.Length == 0 ? '?' : '&';
        foreach (KeyValuePair<string, string> parameter in authentication.Query)
        {
            address.Append(separator).Append(Uri.EscapeDataString(parameter.Key)).Append('=').Append(Uri.EscapeDataString(parameter.Value));
            separator = '&';
        }

        return new Uri(address.ToString());
    }

    private static string? Cookies(ApiCall call)
    {
        string? own = call.SendsHeaders ? call.Request.Cookies : null;
        if (call.Authentication is not { Cookies.IsEmpty: false } authentication)
            return own;

        StringBuilder? cookies = own is null ? null : new StringBuilder(own);
        foreach (KeyValuePair<string, string> cookie in authentication.Cookies)
            cookies = HeaderText.AppendCookie(cookies, cookie.Key, cookie.Value);

        return cookies!.ToString();
    }
}
