using System.Runtime.CompilerServices;

namespace ImgurGen;

/// <summary>
/// The innermost handler: one attempt. Its credits are taken, a fresh message is sent, and the body of the answer is read: what breaks off on
/// the way is a failure of the attempt, which may be repeated. A wait for credits is not time of the attempt; and a call that sends a file has
/// all the time of the call.
/// </summary>
internal sealed class AttemptHandler(
    MessageSender sender, RequestMessages messages, RateLimitGates gates, TimeSpan timeout, long maxResponseBytes, TimeProvider time) : ApiHandler
{
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal override async ValueTask<ApiAnswer> SendAsync(ApiCall call, CancellationToken cancellationToken)
    {
        RateLimitGate? gate = gates.Before(call.Address);
        RateLimitReservation? reservation = gate is null ? null : await gate.ReserveAsync(call, cancellationToken).ConfigureAwait(false);
        TimeSpan allowed = call.Request.Body is MultipartBody or BinaryBody ? Timeout.InfiniteTimeSpan : timeout;
        using var deadline = new CallDeadline(allowed, time, cancellationToken);
        HttpRequestMessage? message = null;
        ApiAnswer? answer = null;
        try
        {
            MessageSender attempt = sender.ForAttempt();
            message = messages.Create(call, attempt);
            HttpResponseMessage response = await attempt.SendAsync(message, deadline.Token).ConfigureAwait(false);
            answer = new ApiAnswer(response, message) { WasAuthenticated = call.Authentication is not null };
            if (call.StreamsAnswer && response.IsSuccessStatusCode)
                answer.Unread = await response.Content.ReadAsStreamAsync(deadline.Token).ConfigureAwait(false);
            else
                answer.Body = await ResponseBody.ReadAsync(response.Content, maxResponseBytes, deadline.Token).ConfigureAwait(false);
            gate?.Answer(call, reservation!, answer);
            return answer;
        }
        catch (Exception exception)
        {
            answer?.Dispose();
            message?.Dispose();
            Exception failure = Translate(exception, deadline);
            gate?.Fail(call, reservation!, failure);
            if (ReferenceEquals(failure, exception))
                throw;
            throw failure;
        }
    }

    /// <summary>What the attempt failed with. A connection that is given up may say so, or just break.</summary>
    private static Exception Translate(Exception exception, in CallDeadline deadline)
    {
        bool isCancelled = exception is OperationCanceledException
            || (exception is HttpRequestException && deadline.Token.IsCancellationRequested);
        if (isCancelled && deadline.HasPassed)
            return new AttemptTimeoutException(deadline.Timeout, exception);
        return isCancelled && exception is HttpRequestException
            ? new OperationCanceledException(exception.Message, exception, deadline.Token)
            : exception;
    }
}
