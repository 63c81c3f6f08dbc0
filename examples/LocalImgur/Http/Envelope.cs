using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalImgur.Http;

/// <summary>
/// Writes <c>{"data":...,"success":...,"status":...}</c>. The order of the three keys changes from answer to answer,
/// because it is not fixed at Imgur either and clients that rely on it have broken.
/// </summary>
internal sealed class Envelope(bool etags)
{
    private static readonly string[][] KeyOrders =
        [["data", "success", "status"], ["status", "success", "data"], ["success", "data", "status"]];

    private uint answers;

    public async Task WriteAsync(HttpContext http, JsonNode? data)
    {
        byte[] payload = JsonSerializer.SerializeToUtf8Bytes(data);
        if (etags && HttpMethods.IsGet(http.Request.Method))
        {
            string etag = Digest(payload);
            http.Response.Headers.ETag = etag;
            if (SentETags(http.Request).Contains(etag))
            {
                http.Response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }

        await WriteAsync(http, payload, success: true, StatusCodes.Status200OK);
    }

    public Task WriteAsync(HttpContext http, RefusalException refusal)
    {
        var data = new JsonObject
        {
            ["error"] = refusal.Error,
            ["request"] = http.Request.Path.Value,
            ["method"] = http.Request.Method,
        };
        return WriteAsync(http, JsonSerializer.SerializeToUtf8Bytes(data), refusal.IsCalledSuccess, refusal.Status);
    }

    /// <summary>Writes <paramref name="body"/> alone, as Imgur does for tokens and its gateway for its own errors.</summary>
    public static async Task WriteBareAsync(HttpContext http, JsonNode body, int status)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync(body.ToJsonString());
    }

    private async Task WriteAsync(HttpContext http, byte[] payload, bool success, int status)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            foreach (string key in KeyOrders[Interlocked.Increment(ref answers) % KeyOrders.Length])
            {
                writer.WritePropertyName(key);
                if (key == "success")
                    writer.WriteBooleanValue(success);
                else if (key == "status")
                    writer.WriteNumberValue(status);
                else
                    writer.WriteRawValue(payload);
            }

            writer.WriteEndObject();
        }

        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = buffer.WrittenCount;
        await http.Response.Body.WriteAsync(buffer.WrittenMemory);
    }

    // With their quotation marks: the documentation insists on them.
    private static IEnumerable<string> SentETags(HttpRequest request)
        => request.Headers.IfNoneMatch.OfType<string>().SelectMany(static line => line.Split(',', StringSplitOptions.TrimEntries));

    // The digest covers the payload alone: the envelope around it changes its order.
    private static string Digest(byte[] payload) => $"\"{Convert.ToHexStringLower(SHA256.HashData(payload)[..20])}\"";
}
