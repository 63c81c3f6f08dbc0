namespace ImgurGen.Benchmarks.Bodies;

/// <summary>
/// An animated image with its video, as <c>GET /3/image/{imageHash}</c> answers: the slashes are escaped, and the sizes of the videos are texts.
/// </summary>
internal static class ImageBody
{
    public static byte[] Create() => Answer.Around("""
        {"id":"zVbKqRw","title":"Look, a fox in the garden!","description":null,"datetime":1440259938,"type":"image\/gif","animated":true,
        "width":426,"height":240,"size":26270273,"views":3185896,"bandwidth":83694357669608,"vote":"up","favorite":false,"nsfw":false,
        "section":"aww","account_url":"SomebodyOrOther","account_id":7072412,"in_gallery":true,"gifv":"http:\/\/i.imgur.com\/zVbKqRw.gifv",
        "webm":"http:\/\/i.imgur.com\/zVbKqRw.webm","mp4":"http:\/\/i.imgur.com\/zVbKqRw.mp4","mp4_size":"595876","webm_size":"543019",
        "link":"http:\/\/i.imgur.com\/zVbKqRwh.gif","looping":true}
        """.ReplaceLineEndings(""));
}
