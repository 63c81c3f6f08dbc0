namespace LocalImgur.Faults;

/// <summary>Answers well, but for a header more or a wrong one.</summary>
internal sealed class HeaderAction(Action<IHeaderDictionary, DateTimeOffset> change) : FaultAction
{
    public override async Task AnswerAsync(HttpContext http, RequestDelegate next, Fault fault, TimeProvider time)
    {
        byte[] body = await GoodAnswer.TakeAsync(http, next);
        change(http.Response.Headers, time.GetUtcNow());
        await GoodAnswer.SendAsync(http, body);
    }
}
