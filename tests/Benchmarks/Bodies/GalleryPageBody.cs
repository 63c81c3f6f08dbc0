namespace ImgurGen.Benchmarks.Bodies;

/// <summary>
/// A page of the gallery: 27 posts in about 15.5 KB, every third an album. Names, their order and the lengths of the values are those of
/// <c>GET /3/gallery/hot/viral/0</c>.
/// </summary>
internal static class GalleryPageBody
{
    private const int Posts = 27;

    private static readonly string[] Titles =
    [
        "When the cat finds out that you have been to the vet", "MRW somebody takes the last slice",
        "The view from my window this morning, before the rain", "This is why we cannot have nice things",
    ];

    private const string Description =
        "Sorry for the wall of text. I have never posted anything before, and have waited a long time for a reason to. So here it is: all of it, "
        + "in the order in which it happened.";

    public static byte[] Create()
        => Answer.Around($"[{string.Join(',', Enumerable.Range(0, Posts).Select(static i => i % 3 == 2 ? Album(i) : Image(i)))}]");

    /// <summary>A post that is one image.</summary>
    public static string Image(int i) => $$"""
        {"id":"{{Answer.Hash(i)}}","title":"{{Titles[i % Titles.Length]}}","description":{{(i % 3 == 0 ? $"\"{Description}\"" : "null")}},
        "datetime":{{1451269460 + (i * 977)}},"type":"image/{{(i % 2 == 0 ? "png" : "jpeg")}}","animated":false,"width":{{600 + i}},"height":{{598 + i}},"size":{{610785 + (i * 31)}},
        "views":{{1971 + (i * 3571)}},"bandwidth":{{1203857235L * (i + 1)}},"vote":{{(i % 4 == 0 ? "\"up\"" : "null")}},"favorite":false,
        "nsfw":false,"section":"{{(i % 2 == 0 ? "" : "funny")}}","account_url":"SomebodyOrOther{{i}}","account_id":{{7072412 + i}},
        "comment_preview":null,"topic":"Funny","topic_id":2,"link":"http://i.imgur.com/{{Answer.Hash(i)}}.png","comment_count":{{17 + i}},
        "ups":{{23 + (i * 61)}},"downs":{{8 + i}},"points":{{15 + (i * 60)}},"score":{{15 + (i * 60)}},"is_album":false}
        """.ReplaceLineEndings("");

    private static string Album(int i) => $$"""
        {"id":"{{Answer.Hash(i)}}","title":"{{Titles[i % Titles.Length]}}","description":null,"datetime":{{1451269460 + (i * 977)}},
        "cover":"{{Answer.Hash(i + Posts)}}","cover_width":{{600 + i}},"cover_height":{{598 + i}},"account_url":"SomebodyOrOther{{i}}",
        "account_id":{{7072412 + i}},"privacy":"public","layout":"blog","views":{{1971 + (i * 3571)}},
        "link":"http://imgur.com/a/{{Answer.Hash(i)}}","ups":{{23 + (i * 61)}},"downs":{{8 + i}},"points":{{15 + (i * 60)}},
        "score":{{15 + (i * 60)}},"is_album":true,"vote":null,"favorite":false,"nsfw":false,"section":"","comment_count":{{17 + i}},
        "comment_preview":null,"topic":"No Topic","topic_id":29,"images_count":{{4 + i}}}
        """.ReplaceLineEndings("");
}
