using System.Diagnostics;

namespace ImgurGen;

/// <summary>
/// Runs one call from its start to its result: the time it may take, what is logged and traced, and what failures are called.
/// </summary>
internal static class CallRunner
{
    internal static async Task<TResponse> RunAsync<TResponse, TReader>(
        ApiTransport transport, ApiCall call, CancellationToken cancellationToken)
        where TReader : struct, IAnswerReader<TResponse>
    {
        using Activity? activity = ApiTelemetry.Start(transport.Api, call.Operation);
        long started = transport.Time.GetTimestamp();
        ApiLog.Calling(transport.Logger, call.Operation.Id, call.Method, call.Operation.PathTemplate);
        using var deadline = new CallDeadline(transport.Timeout, transport.Time, cancellationToken, transport.Closing);
        ApiAnswer? answer = null;
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            transport.Uploads.Check(call);
            ApiCall authenticated = await transport.Authenticator.ApplyAsync(call, deadline.Token).ConfigureAwait(false);
            for (bool isRenewed = false; ; isRenewed = true)
            {
                CachedQuestion question = await transport.Caching.AskAsync(authenticated, deadline.Token).ConfigureAwait(false);
                answer = await transport.Chain.SendAsync(question.Sent, deadline.Token).ConfigureAwait(false);
                answer = await transport.Caching.TakeAsync(question, answer, deadline.Token).ConfigureAwait(false);
                answer.Authentication = authenticated.Authentication;

                ApiCall? renewed =
                    isRenewed ? null : await transport.Authenticator.RenewAsync(authenticated, answer, deadline.Token).ConfigureAwait(false);
                if (renewed is null)
                    break;

                answer.Dispose();
                authenticated = renewed;
            }

            int status = (int)answer.Message.StatusCode;
            activity?.SetTag("http.response.status_code", status);
            transport.Deprecations.Observe(call.Operation, answer);
            TResponse response = TReader.Read(new AnswerContext(transport, call, answer));
            ApiLog.Answered(transport.Logger, call.Operation.Id, status, transport.Time.GetElapsedTime(started).TotalMilliseconds);
            return response;
        }
        catch (Exception exception)
        {
            Exception failure = Translate(exception, call, deadline, transport.Closing.IsCancellationRequested, cancellationToken);
            activity?.SetStatus(ActivityStatusCode.Error);
            activity?.SetTag("error.type", failure.GetType().Name);
            Log(transport, call, failure, transport.Time.GetElapsedTime(started).TotalMilliseconds);

            if (ReferenceEquals(failure, exception))
                throw;
            throw failure;
        }
        finally
        {
            answer?.Dispose();
            call.Request.Body?.Release();
        }
    }

    private static void Log(ApiTransport transport, ApiCall call, Exception failure, double elapsed)
    {
        if (failure is OperationCanceledException)
            ApiLog.Cancelled(transport.Logger, call.Operation.Id, elapsed);
        else
            ApiLog.Failed(transport.Logger, call.Operation.Id, failure.GetType().Name, StatusOf(failure), elapsed);

        static int? StatusOf(Exception failure) => (int?)(failure as ApiException)?.StatusCode;
    }

    /// <summary>What the caller is to see; the exception itself where it says all there is to say.</summary>
    private static Exception Translate(
        Exception exception, ApiCall call, in CallDeadline deadline, bool isClosing, CancellationToken cancellationToken)
    {
        switch (exception)
        {
            // The token inside is a linked one, which the caller does not know.
            case OperationCanceledException when cancellationToken.IsCancellationRequested:
                return new OperationCanceledException($"{call.Operation} was cancelled.", exception, cancellationToken);

            case OperationCanceledException when deadline.HasPassed:
                const string option = $"{nameof(ApiClientOptions)}.{nameof(ApiClientOptions.Timeout)}";
                return Timeout($"did not finish within {deadline.Timeout.TotalSeconds:0.###} s ({option})");

            case AttemptTimeoutException attempt:
                const string attemptOption = $"{nameof(ApiClientOptions)}.{nameof(ApiClientOptions.Retry)}.{nameof(RetryOptions.AttemptTimeout)}";
                return Timeout($"got no complete answer within {attempt.Timeout.TotalSeconds:0.###} s ({attemptOption})");

            case OperationCanceledException { InnerException: TimeoutException }:
                return Timeout($"did not finish within the time that the supplied {nameof(HttpClient)} allows");

            case OperationCanceledException when isClosing:
                return Connection("was under way when its client was disposed of");

            case OperationCanceledException:
                return Connection($"was given up by the {nameof(HttpClient)}");

            // Checked before the connection's own failures, which HttpClient may have wrapped it in.
            case Exception when FileReadException.CauseIn(exception) is { } cause:
                return cause;

            case HttpRequestException or IOException:
                return Connection($"got no complete answer: {ConnectionFailures.Describe(exception)}");

            default:
                return exception;
        }

        ApiTimeoutException Timeout(string what) => new($"{call.Operation} {what}.", ErrorFactory.Details(call), exception);
        ApiConnectionException Connection(string what) => new($"{call.Operation} {what}.", ErrorFactory.Details(call), exception);
    }
}
