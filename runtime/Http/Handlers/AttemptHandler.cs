using System.Runtime.CompilerServices;

namespace ImgurGen;

/// <summary>
/// The innermost handler: one attempt, from sending a fresh message by the <see cref="HttpClient"/> until the body of the answer is read. What
/// breaks off on the way is a failure of the attempt, which may be repeated. A call that sends a file has all the time of the call.
/// </summary>
internal sealed class AttemptHandler(
    Func<HttpClient> clients, RequestMessages messages, TimeSpan timeout, long maxResponseBytes, TimeProvider time) : ApiHandler
{
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal override async ValueTask<ApiAnswer> SendAsync(ApiCall call, CancellationToken cancellationToken)
    {
        HttpClient client = clients();
        HttpRequestMessage message = messages.Create(call, client);
        TimeSpan allowed = call.Request.Body is MultipartBody or BinaryBody ? Timeout.InfiniteTimeSpan : timeout;
        using var deadline = new CallDeadline(allowed, time, cancellationToken);
        ApiAnswer? answer = null;
        try
        {
            HttpResponseMessage response =
                await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, deadline.Token).ConfigureAwait(false);
            answer = new ApiAnswer(response, message) { WasAuthenticated = call.Authentication is not null };
            if (call.StreamsAnswer && response.IsSuccessStatusCode)
                answer.Unread = await response.Content.ReadAsStreamAsync(deadline.Token).ConfigureAwait(false);
            else
                answer.Body = await ResponseBody.ReadAsync(response.Content, maxResponseBytes, deadline.Token).ConfigureAwait(false);
            return answer;
        }
        catch (Exception exception)
        {
            answer?.Dispose();
            message.Dispose();
            if (exception is OperationCanceledException && deadline.HasPassed)
                throw new AttemptTimeoutException(allowed, exception);
            throw;
        }
    }
}
