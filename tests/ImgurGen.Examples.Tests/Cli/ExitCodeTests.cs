using ImgurCli;
using ImgurGen.Examples.Tests.Support;
using LocalImgur;

namespace ImgurGen.Examples.Tests.Cli;

/// <summary>What scripts rely on. An upload, because it is not repeated after failures: nobody waits.</summary>
public sealed class ExitCodeTests : CliTest
{
    [Theory]
    [InlineData(FaultKind.ErrorText, ExitCode.Failed)]
    [InlineData(FaultKind.InvalidJson, ExitCode.Failed)]
    [InlineData(FaultKind.GatewayErrors401, ExitCode.Refused)]
    [InlineData(FaultKind.AddressBlocked, ExitCode.Refused)]
    [InlineData(FaultKind.GatewayErrors429, ExitCode.RateLimited)]
    [InlineData(FaultKind.TooFast, ExitCode.RateLimited)]
    [InlineData(FaultKind.ErrorTextAlone, ExitCode.NotFound)]
    [InlineData(FaultKind.Html502, ExitCode.Unreachable)]
    [InlineData(FaultKind.ResetBefore, ExitCode.Unreachable)]
    [InlineData(FaultKind.TruncatedLength, ExitCode.Unreachable)]
    internal async Task Each_kind_of_failure_has_a_code_of_its_own(FaultKind kind, ExitCode expected)
    {
        string file = Write("a.png", Media.Png());
        Server.Fault = new Fault(kind);

        CliRun run = (await RunAsync("upload", file, "--no-wait")).Ended(expected);

        Assert.Equal("", run.Output);
        Assert.Contains("a.png: ", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there_cannot_be_reached()
    {
        string address = Server.BaseAddress.AbsoluteUri;
        string file = Write("a.png", Media.Png());
        await Server.DisposeAsync();

        // One that cannot have acted is asked again, four times in all: the only test here that waits for that.
        (await RunAsync("upload", file, "--base-address", address)).Ended(ExitCode.Unreachable);
    }

    [Fact]
    public async Task Ctrl_C_ends_a_command_with_130()
    {
        Server.Fault = new Fault(FaultKind.SlowStart) { Delay = TimeSpan.FromHours(1) };
        using var interrupt = new CancellationTokenSource();

        Task<CliRun> run = RunAsync(["gallery"], new CliInput(), interrupt.Token);
        await Server.WaitForRequestsAsync(static requests => requests.Count == 1).WaitAsync(Patience);
        await interrupt.CancelAsync();

        Assert.Equal("Interrupted.\n", (await run).Ended(ExitCode.Interrupted).Messages);
    }
}
