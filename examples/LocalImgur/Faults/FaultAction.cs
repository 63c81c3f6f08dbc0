namespace LocalImgur.Faults;

/// <summary>Answers a request as a fault has it.</summary>
internal abstract class FaultAction
{
    /// <summary>Answers.</summary>
    /// <param name="http">The request.</param>
    /// <param name="next">What would answer it well.</param>
    /// <param name="fault">The fault that was ordered.</param>
    /// <param name="time">The clock that delays go by.</param>
    public abstract Task AnswerAsync(HttpContext http, RequestDelegate next, Fault fault, TimeProvider time);
}
