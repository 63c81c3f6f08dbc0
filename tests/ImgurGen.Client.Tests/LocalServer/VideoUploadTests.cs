using System.Text.Json;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.LocalServer;

public sealed class VideoUploadTests : LocalServerTest
{
    [Theory]
    [InlineData(null, true)]
    [InlineData("0", true)]
    [InlineData("1", false)]
    public async Task A_video_has_its_size_and_its_sound_unless_that_is_disabled(string? disableAudio, bool hasSound)
    {
        using MultipartFormDataContent form = Upload("video", Movies.Mp4(640, 360));
        if (disableAudio is not null)
            form.Add(new StringContent(disableAudio), "disable_audio");

        JsonElement video = await DataAsync("POST", "/3/upload", Application, form);

        Assert.Equal(("video/mp4", 640, 360), (
            video.GetProperty("type").GetString(), video.GetProperty("width").GetInt32(), video.GetProperty("height").GetInt32()));
        Assert.Equal(hasSound, video.GetProperty("has_sound").GetBoolean());
        Assert.Equal("pending", video.GetProperty("processing").GetProperty("status").GetString());
        Assert.Equal(Movies.Mp4(640, 360), await Http.GetByteArrayAsync(video.GetProperty("link").GetString()));
        JsonElement read = await DataAsync("GET", $"/3/image/{video.GetProperty("id").GetString()}", Application);
        Assert.Equal("completed", read.GetProperty("processing").GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_video_without_a_track_of_sound_has_none()
    {
        using MultipartFormDataContent form = Upload("video", Movies.Mp4(64, 32, "vide"));

        Assert.False((await DataAsync("POST", "/3/upload", Application, form)).GetProperty("has_sound").GetBoolean());
    }

    // As ScreenToGif was answered.
    [Fact]
    public async Task A_video_sent_as_an_image_is_answered_with_a_ticket()
    {
        using MultipartFormDataContent form = Upload("image", Movies.Mp4(64, 32, "vide"));

        JsonElement answer = await DataAsync("POST", "/3/image", Application, form);

        Assert.Equal(JsonValueKind.Null, answer.GetProperty("errorCode").ValueKind);
        Assert.NotEmpty(answer.GetProperty("ticket").GetString()!);
    }

    [Fact]
    public async Task What_is_no_video_is_refused_with_Imgurs_code()
    {
        using MultipartFormDataContent form = Upload("video", "not a video, whatever its name"u8.ToArray());

        (_, JsonElement body) = await JsonAsync("POST", "/3/upload", Application, form);

        Assert.Equal(1003, body.GetProperty("data").GetProperty("error").GetProperty("code").GetInt32());
    }

    private static MultipartFormDataContent Upload(string field, byte[] file) => new() { { new ByteArrayContent(file), field, "clip.mp4" } };
}
