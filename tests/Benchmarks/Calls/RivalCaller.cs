using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Serialization.Metadata;
using ImgurGen.Benchmarks.Rivals;
using ImgurGen.Benchmarks.Rivals.Twins;

namespace ImgurGen.Benchmarks.Calls;

/// <summary>
/// What a developer who knows HttpClient and System.Text.Json writes for these calls: answers are read from their stream, with generated
/// metadata, and files are sent from theirs. It neither retries nor caches, counts no credits, follows no progress and reads no header.
/// </summary>
internal sealed class RivalCaller : Caller
{
    private readonly HttpClient http;

    /// <param name="address">Where the API is, with a slash at its end.</param>
    public RivalCaller(Uri address)
    {
        // The transport is set as ours: what is compared is what stands above it.
        var transport = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        };
        http = new HttpClient(transport) { BaseAddress = address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("Rival", "1.0"));
    }

    public override Task GetImageAsync() => GetAsync($"3/image/{Uri.EscapeDataString("AbCdEfG")}", TwinJson.Default.EnvelopeTwinImageTwin);

    public override Task GetGalleryPageAsync(long page = 0) => GetPageAsync(page);

    public override async Task<int> CountItemsAsync()
    {
        int items = 0;
        for (long page = 0; await GetPageAsync(page) is { Count: > 0 } found; page++)
        {
            foreach (GalleryItemTwin item in found)
            {
                GC.KeepAlive(item);
                items++;
            }
        }

        return items;
    }

    public override async Task UploadAsync(string path, Action onProgress)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, useAsync: true);
        using var form = new MultipartFormDataContent { { new StreamContent(file), "image", Path.GetFileName(path) } };
        using HttpResponseMessage answer = await http.PostAsync("3/image", form);
        await ReadAsync(answer, TwinJson.Default.EnvelopeTwinImageTwin, CancellationToken.None);
    }

    public override void Dispose() => http.Dispose();

    private Task<List<GalleryItemTwin>> GetPageAsync(long page)
        => GetAsync(
            string.Create(CultureInfo.InvariantCulture, $"3/gallery/hot/viral/day/{page}"), TwinJson.Default.EnvelopeTwinListGalleryItemTwin);

    private async Task<T> GetAsync<T>(string address, JsonTypeInfo<EnvelopeTwin<T>> type, CancellationToken cancellationToken = default)
    {
        using HttpResponseMessage answer =
            await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        return await ReadAsync(answer, type, cancellationToken).ConfigureAwait(false);
    }

    private static async ValueTask<T> ReadAsync<T>(
        HttpResponseMessage answer, JsonTypeInfo<EnvelopeTwin<T>> type, CancellationToken cancellationToken)
    {
        answer.EnsureSuccessStatusCode();
        EnvelopeTwin<T>? envelope = await answer.Content.ReadFromJsonAsync(type, cancellationToken).ConfigureAwait(false);
        return envelope is { Success: true } ? envelope.Data : throw new InvalidDataException("The answer has no payload.");
    }
}
