namespace ImgurGen.Benchmarks.Bodies;

/// <summary>The tags that Imgur presents, as <c>GET /3/tags</c> answers: 40 tags and a gallery in about 17 KB.</summary>
internal static class TagsBody
{
    private const int Tags = 40;

    private static readonly string[] Names = ["funny", "aww", "awesome", "the_more_you_know", "storytime", "gaming", "current_events", "dump"];

    public static byte[] Create() => Answer.Around($$"""
        {"tags":[{{string.Join(',', Enumerable.Range(0, Tags).Select(Tag))}}],"featured":"Featured",
        "galleries":[{"id":0,"name":"User Submitted","description":"Newest first, as they come in","topPost":{{GalleryPageBody.Image(1)}}}]}
        """.ReplaceLineEndings(""));

    private static string Tag(int i) => $$"""
        {"name":"{{Names[i % Names.Length]}}","display_name":"{{Names[i % Names.Length].Replace('_', ' ')}}","followers":{{2036120 - (i * 3571)}},
        "total_items":{{2284617 - (i * 977)}},"following":false,"is_whitelisted":false,"background_hash":"{{Answer.Hash(i)}}",
        "thumbnail_hash":{{(i % 8 == 0 ? $"\"{Answer.Hash(i + Tags)}\"" : "null")}},"accent":"{{0x633875 + i:X6}}","background_is_animated":false,
        "thumbnail_is_animated":false,"is_promoted":false,"description":"{{(i % 3 == 0 ? "LOL, ROFL, LMAO, and what else there is" : "")}}",
        "logo_hash":null,"logo_destination_url":null,"description_annotations":{}
        }
        """.ReplaceLineEndings("");
}
