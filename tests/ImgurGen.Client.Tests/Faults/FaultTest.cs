using System.Globalization;
using Imgur;
using ImgurGen.Client.Tests.Support;
using LocalImgur;

namespace ImgurGen.Client.Tests.Faults;

/// <summary>A server that misbehaves, and what a client is to make of it.</summary>
public abstract class FaultTest : ImgurTest
{
    /// <summary>No answer of the loopback takes that long: who waits longer hangs.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static TheoryData<string> Names => new(Fault.All.Select(static fault => fault.Name));

    /// <summary>Whether the same call may succeed a moment later, so that one that is safe to repeat is repeated.</summary>
    protected static bool IsPassing(Fault fault) => fault.Expectation.Outcome is FaultOutcome.Unavailable or FaultOutcome.Disconnected;

    /// <summary>A fault that does not waste time where it is slow.</summary>
    protected static Fault Find(string name) => Fault.Named(name)! with { Delay = TimeSpan.FromMilliseconds(10) };

    /// <summary>A client with a connection of its own, which does not wait before it repeats a call.</summary>
    protected ImgurClient CreateImpatient(ApiCredential credential, int? retries = null)
    {
        ApiClientOptions options = ClientOptions(credential);
        options.Retry.Delay = TimeSpan.Zero;
        options.Retry.MaxRetries = retries ?? options.Retry.MaxRetries;
        return new ImgurClient(options);
    }

    /// <summary>Switches a fault on, and gives what came of a call under it and how many requests it took.</summary>
    protected async Task<(Exception? Failure, int Requests)> RunAsync(Fault fault, Func<Task> call)
    {
        int before = Server.Requests.Count;
        Server.Fault = fault;
        Exception? failure = await Record.ExceptionAsync(() => call().WaitAsync(Patience));
        Server.Fault = null;
        return (failure, Server.Requests.Count - before);
    }

    /// <summary>Asserts that a call ended as the fault says that it should.</summary>
    protected static void AssertEnded(FaultExpectation expected, Exception? failure)
    {
        if (TypeOf(expected.Outcome) is not { } type)
        {
            Assert.Null(failure);
            return;
        }

        Assert.IsType(type, failure);
        var error = (ApiException)failure!;
        if (expected.Status is not null)
            Assert.Equal(expected.Status, (int?)error.StatusCode);
        if (expected.Message is not null)
            Assert.Contains(expected.Message, error.Message, StringComparison.Ordinal);

        // A code that repeats the HTTP status is none of the API's own.
        if (expected.Code is not null || error.ErrorCode != expected.Status?.ToString(CultureInfo.InvariantCulture))
            Assert.Equal(expected.Code, error.ErrorCode);
        Assert.Equal(expected.RetryAfter, error.RetryAfter);
    }

    private static Type? TypeOf(FaultOutcome outcome) => outcome switch
    {
        FaultOutcome.Success => null,
        FaultOutcome.Error => typeof(ApiException),
        FaultOutcome.Unauthorized => typeof(ApiAuthenticationException),
        FaultOutcome.Forbidden => typeof(ApiForbiddenException),
        FaultOutcome.NotFound => typeof(ApiNotFoundException),
        FaultOutcome.RateLimited => typeof(ApiRateLimitException),
        FaultOutcome.Unavailable => typeof(ApiUnavailableException),
        FaultOutcome.Unreadable => typeof(ApiResponseFormatException),
        FaultOutcome.Disconnected => typeof(ApiConnectionException),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "What is a client to make of that?"),
    };
}
