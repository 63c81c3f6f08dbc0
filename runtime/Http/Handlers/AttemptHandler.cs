namespace ImgurGen;

/// <summary>
/// One attempt, from sending the request until the body of the answer is read: what breaks off on the way is a failure of the attempt,
/// which may be repeated. A call that sends a file has all the time of the call.
/// </summary>
internal sealed class AttemptHandler(TimeSpan timeout, long maxResponseBytes, TimeProvider time, ApiHandler next) : ApiHandler
{
    internal override async Task<ApiAnswer> SendAsync(ApiCall call, CancellationToken cancellationToken)
    {
        TimeSpan allowed = call.Request.Body is MultipartBody or BinaryBody ? Timeout.InfiniteTimeSpan : timeout;
        using var deadline = new CallDeadline(allowed, time, cancellationToken);
        ApiAnswer? answer = null;
        try
        {
            answer = await next.SendAsync(call, deadline.Token).ConfigureAwait(false);
            if (call.StreamsAnswer && answer.Message.IsSuccessStatusCode)
                answer.Unread = await answer.Message.Content.ReadAsStreamAsync(deadline.Token).ConfigureAwait(false);
            else
                answer.Body = await ResponseBody.ReadAsync(answer.Message.Content, maxResponseBytes, deadline.Token).ConfigureAwait(false);
            return answer;
        }
        catch (Exception exception)
        {
            answer?.Dispose();
            if (exception is OperationCanceledException && deadline.HasPassed && !cancellationToken.IsCancellationRequested)
                throw new AttemptTimeoutException(allowed, exception);
            throw;
        }
    }
}
