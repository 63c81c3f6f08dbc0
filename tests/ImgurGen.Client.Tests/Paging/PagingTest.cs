using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Paging;

/// <summary>A test that reads lists to their end, and sees which pages were asked for.</summary>
public abstract class PagingTest : ImgurTest
{
    /// <summary>What was asked for, in the letters that went over the wire.</summary>
    protected IEnumerable<string> Targets => Server.Requests.Select(
        static request => request.Query.Length == 0 ? request.Path : $"{request.Path}?{request.Query}");

    protected static async Task<List<T>> ToListAsync<T>(IAsyncEnumerable<T> items)
    {
        List<T> list = [];
        await foreach (T item in items)
            list.Add(item);
        return list;
    }

    /// <summary>The lengths of the pages that a list has.</summary>
    protected static async Task<IEnumerable<int>> LengthsAsync<T>(PagedResults<T> list) =>
        (await ToListAsync(list.Pages())).Select(static page => page.Items.Count);
}
