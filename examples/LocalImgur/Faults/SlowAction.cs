namespace LocalImgur.Faults;

/// <summary>Answers well, but late or in pieces with a pause after each.</summary>
internal sealed class SlowAction(int pieces) : FaultAction
{
    public override async Task AnswerAsync(HttpContext http, RequestDelegate next, Fault fault, TimeProvider time)
    {
        byte[] body = await GoodAnswer.TakeAsync(http, next);
        if (pieces == 1 || body.Length == 0)
        {
            await Task.Delay(fault.Delay, time, http.RequestAborted);
            await GoodAnswer.SendAsync(http, body);
            return;
        }

        http.Response.ContentLength = body.Length;
        foreach (byte[] piece in body.Chunk((body.Length + pieces - 1) / pieces))
        {
            await http.Response.Body.WriteAsync(piece, http.RequestAborted);
            await http.Response.Body.FlushAsync(http.RequestAborted);
            await Task.Delay(fault.Delay, time, http.RequestAborted);
        }
    }
}
