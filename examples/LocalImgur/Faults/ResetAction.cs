namespace LocalImgur.Faults;

/// <summary>Resets the connection before anything is done.</summary>
internal sealed class ResetAction : FaultAction
{
    public override Task AnswerAsync(HttpContext http, RequestDelegate next, Fault fault, TimeProvider time)
    {
        new Wire(http).Reset();
        return Task.CompletedTask;
    }
}
