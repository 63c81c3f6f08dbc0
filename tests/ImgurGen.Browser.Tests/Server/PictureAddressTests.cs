using ImgurGen.Browser.Tests.Support;
using LocalImgur;

namespace ImgurGen.Browser.Tests.Server;

/// <summary>
/// Which addresses pages have for pictures at Imgur itself: small ones over https. Source of the suffixes: Imgur's documentation, "Image
/// thumbnails" (m, l and h: 320, 640 and 1024 pixels, proportions kept).
/// </summary>
public sealed class PictureAddressTests : ServerTest
{
    // As Imgur sends it: http, escaped slashes, and the size of the original.
    private const string Gallery =
        """
        {"data":[{"id":"l35eOVB","title":"A cat &#039;in&#039; a box","description":null,"datetime":1442694587,"type":"image\/jpeg",
        "animated":false,"width":2048,"height":1024,"size":111952,"views":1056415,"bandwidth":118267772080,"vote":null,"favorite":false,
        "nsfw":false,"section":"","account_url":"Bob","account_id":20061127,"in_gallery":true,"link":"http:\/\/i.imgur.com\/l35eOVB.jpg",
        "comment_count":12,"ups":3567,"downs":225,"points":3342,"score":3401,"is_album":false}],"success":true,"status":200}
        """;

    [Fact]
    public async Task A_list_has_thumbnails()
    {
        Imgur.AnswerNextWith(new ScriptedAnswer(200, Gallery, "application/json"));

        string page = await Http.GetStringAsync("/");

        Assert.Contains("src=\"https://i.imgur.com/l35eOVBl.jpg\"", page, StringComparison.Ordinal);
        Assert.Contains(
            "srcset=\"https://i.imgur.com/l35eOVBm.jpg 320w, https://i.imgur.com/l35eOVBl.jpg 640w, "
                + "https://i.imgur.com/l35eOVBh.jpg 1024w\"",
            page,
            StringComparison.Ordinal);
        Assert.DoesNotContain("http://i.imgur.com", page, StringComparison.Ordinal);
        Assert.Contains("A cat &#x27;in&#x27; a box", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"width\":2048,\"height\":1024", "tall-6")] // flatter than the flattest card
    [InlineData("\"width\":1000,\"height\":1000", "tall-10")]
    [InlineData("\"width\":1000,\"height\":1230", "tall-12")]
    [InlineData("\"width\":100,\"height\":9000", "tall-16")] // a strip of comics
    public async Task A_card_is_as_tall_as_its_picture_within_reason(string size, string card)
    {
        string gallery = Gallery.Replace("\"width\":2048,\"height\":1024", size, StringComparison.Ordinal);
        Imgur.AnswerNextWith(new ScriptedAnswer(200, gallery, "application/json"));

        Assert.Contains($"class=\"card {card}\"", await Http.GetStringAsync("/"), StringComparison.Ordinal);
    }
}
