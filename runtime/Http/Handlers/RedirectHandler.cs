using System.Net;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace ImgurGen;

/// <summary>
/// Follows redirects: those of a GET or HEAD, and "see other" (303) of whatever method. The others would repeat a change elsewhere, and
/// come back as they are. A redirect to another host carries neither the credential nor the caller's headers; where the supplied client
/// would add headers of its own to it, which nothing can keep it from, it is refused.
/// </summary>
internal sealed class RedirectHandler(ILogger logger, MessageSender sender, ApiHandler next) : ApiHandler
{
    private const int MaxRedirects = 10;

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal override async ValueTask<ApiAnswer> SendAsync(ApiCall call, CancellationToken cancellationToken)
    {
        ApiAnswer answer = await next.SendAsync(call, cancellationToken).ConfigureAwait(false);
        return await FollowAsync(call, answer, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Goes where an answer leads: nowhere, most of the time, and then the answer is returned at once.</summary>
    internal ValueTask<ApiAnswer> FollowAsync(ApiCall call, ApiAnswer answer, CancellationToken cancellationToken) =>
        Next(call, answer.Message) is { } following
            ? FollowAsync(call, answer, following, cancellationToken)
            : new ValueTask<ApiAnswer>(answer);

    private async ValueTask<ApiAnswer> FollowAsync(ApiCall call, ApiAnswer answer, ApiCall following, CancellationToken cancellationToken)
    {
        for (int redirects = 0; ; redirects++)
        {
            HttpStatusCode status = answer.Message.StatusCode;
            answer.Dispose();
            if (redirects == MaxRedirects)
                throw Refusal(call, status, $"was redirected more than {MaxRedirects} times");
            if (call.Address.Scheme == Uri.UriSchemeHttps && following.Address.Scheme != Uri.UriSchemeHttps)
                throw Refusal(call, status, "was redirected from https to http, which is not followed");

            if (!following.SendsHeaders && PrivateDefault() is { } header)
            {
                const string defaults = $"{nameof(HttpClient)}.{nameof(HttpClient.DefaultRequestHeaders)}";
                throw Refusal(call, status, $"was redirected to another host, which is not followed: '{header}' of {defaults} would go there too");
            }

            ApiLog.Redirected(logger, call.Operation.Id, (int)status, following.SendsHeaders);
            call = following;
            answer = await next.SendAsync(call, cancellationToken).ConfigureAwait(false);
            if (Next(call, answer.Message) is not { } further)
                return answer;

            following = further;
        }
    }

    /// <summary>The call that a redirect asks for, or null where the answer is none that is followed.</summary>
    private static ApiCall? Next(ApiCall call, HttpResponseMessage answer)
    {
        if (call.Operation.ExpectsRedirect || !IsFollowed(call, answer.StatusCode) || answer.Headers.Location is not { } location)
            return null;

        if (!Uri.TryCreate(call.Address, location, out Uri? address))
            return null;
        if (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)
            return null;

        bool keepsMethod = call.Method == HttpMethod.Head || answer.StatusCode != HttpStatusCode.SeeOther;
        bool keepsOrigin = BaseAddresses.SameOrigin(call.Address, address);
        return call with
        {
            Address = address,
            Method = keepsMethod ? call.Method : HttpMethod.Get,
            SendsBody = keepsMethod && call.SendsBody,
            SendsHeaders = keepsOrigin && call.SendsHeaders,
            EntityTag = null,
            Authentication = keepsOrigin ? call.Authentication : null,
        };
    }

    /// <summary>The name of a header that the client adds to every request and that may be meant for one host only; null if there is none.</summary>
    private string? PrivateDefault()
    {
        foreach (KeyValuePair<string, HeaderStringValues> header in sender.DefaultHeaders)
        {
            bool isHarmless = header.Key.Equals("User-Agent", StringComparison.OrdinalIgnoreCase)
                || header.Key.Equals("Accept", StringComparison.OrdinalIgnoreCase)
                || header.Key.StartsWith("Accept-", StringComparison.OrdinalIgnoreCase);
            if (!isHarmless)
                return header.Key;
        }

        return null;
    }

    private static bool IsFollowed(ApiCall call, HttpStatusCode status) => status switch
    {
        HttpStatusCode.SeeOther => true,
        HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect =>
            (call.Method == HttpMethod.Get || call.Method == HttpMethod.Head) && (call.Request.Body?.CanRepeat ?? true),
        _ => false,
    };

    private static ApiException Refusal(ApiCall call, HttpStatusCode status, string what) =>
        new($"{call.Operation} {what}.", ErrorFactory.Details(call) with { StatusCode = status });
}
