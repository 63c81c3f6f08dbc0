using System.Net;
using ImgurGen.Browser.Tests.Support;

namespace ImgurGen.Browser.Tests.Server;

/// <summary>However large a file is, the gallery holds little of it.</summary>
[Collection(MeasuringMemory.Name)]
public sealed class UploadMemoryTests : ServerTest
{
    private const int Megabyte = 1024 * 1024;

    [Fact]
    public async Task Forty_megabytes_pass_through_eight()
    {
        string token = await ReadTokenAsync("/upload");
        using HttpResponseMessage warm = await Http.PostAsync("/upload", UploadForms.Of(token, new ByteArrayContent(PngHeader.Of(4, 3))));
        Assert.Equal(HttpStatusCode.OK, warm.StatusCode);

        // LocalImgur puts on the disk what arrives, and then refuses more than 20 MB: the memory is the gallery's.
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long most = before;
        int measured = 0;
        var file = new RepeatedContent(pieces: 40, Megabyte, () =>
        {
            measured++;
            most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true));
        });
        using HttpResponseMessage answer = await Http.PostAsync("/upload", UploadForms.Of(token, file));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal(40, measured);
        Assert.True(most - before < 8 * Megabyte, $"{(most - before) / Megabyte} MB more");
    }
}
