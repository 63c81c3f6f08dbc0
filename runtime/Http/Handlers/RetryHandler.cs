namespace ImgurGen;

/// <summary>Repeats failed attempts, where the options and the call allow it.</summary>
internal sealed class RetryHandler(RetryPipeline pipeline, ApiHandler next) : ApiHandler
{
    internal override Task<ApiAnswer> SendAsync(ApiCall call, CancellationToken cancellationToken) =>
        pipeline.RunAsync(call, next, cancellationToken);
}
