using LocalImgur;

namespace ImgurGen.Client.Tests.LocalServer;

/// <summary>A test learns what has arrived, and need not ask again and again.</summary>
public sealed class RequestTests : LocalServerTest
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task What_has_arrived_already_is_not_waited_for()
    {
        await DataAsync("GET", "/3/credits", Application);

        Assert.True(Server.WaitForRequestsAsync(static requests => requests.Count == 1).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task A_wait_ends_with_the_request_that_makes_it_true_and_not_before()
    {
        Task waiting = Server.WaitForRequestsAsync(static requests => requests.Any(static request => request.Path == "/3/account/me"));

        await DataAsync("GET", "/3/credits", User);
        Assert.False(waiting.IsCompleted);

        await DataAsync("GET", "/3/account/me", User);
        await waiting.WaitAsync(Patience);
    }

    [Fact]
    public async Task A_request_is_there_before_it_is_answered()
    {
        Server.Fault = new Fault(FaultKind.SlowStart) { Delay = TimeSpan.FromHours(1) };
        using var given = new CancellationTokenSource();
        Task<HttpResponseMessage> asking = Http.GetAsync("/3/credits", given.Token);

        await Server.WaitForRequestsAsync(static requests => requests.Count == 1).WaitAsync(Patience);

        Assert.False(asking.IsCompleted);
        await given.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }

    [Fact]
    public async Task Who_does_not_want_to_wait_any_more_waits_no_longer()
    {
        using var enough = new CancellationTokenSource();
        Task waiting = Server.WaitForRequestsAsync(static _ => false, enough.Token);

        await enough.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting.WaitAsync(Patience));
    }
}
