using System.Net;

namespace ImgurGen.Runtime.Tests.Paging;

/// <summary>A server of pages in memory: what it was asked for, and answers that come when the test says so.</summary>
internal sealed class ScriptedPages
{
    private readonly Dictionary<long, TaskCompletionSource<ApiResponse<IReadOnlyList<string>>>> held = [];
    private readonly string[][] pages;

    /// <param name="contents">The pages from number 0; behind them all are empty.</param>
    public ScriptedPages(params string[][] contents) => pages = contents;

    public List<long> Asked { get; } = [];

    public List<CancellationToken> Tokens { get; } = [];

    public PagedResults<string> Results(CancellationToken token = default) => new(FetchAsync, 0, token);

    public PagedResults<string> Results(long first, long last) => new(FetchAsync, first, last);

    /// <summary>Lets a page wait until it is answered, fails, or its request is cancelled.</summary>
    public TaskCompletionSource<ApiResponse<IReadOnlyList<string>>> Hold(long number) =>
        held[number] = new TaskCompletionSource<ApiResponse<IReadOnlyList<string>>>(TaskCreationOptions.RunContinuationsAsynchronously);

    public ApiResponse<IReadOnlyList<string>> Answer(long number) => new(HttpStatusCode.OK, number < pages.Length ? pages[number] : []);

    private Task<ApiResponse<IReadOnlyList<string>>> FetchAsync(long number, CancellationToken cancellationToken)
    {
        Asked.Add(number);
        Tokens.Add(cancellationToken);
        if (!held.TryGetValue(number, out TaskCompletionSource<ApiResponse<IReadOnlyList<string>>>? answer))
            return Task.FromResult(Answer(number));

        cancellationToken.Register(() => answer.TrySetCanceled(cancellationToken));
        return answer.Task;
    }
}
