using System.Globalization;

namespace ImgurGen.Benchmarks.Bodies;

/// <summary>
/// The comments of a post with their answers, as <c>GET /3/gallery/{galleryHash}/comments</c> sends them: 24 comments in 7.5 KB, of which
/// the first are the beginning of a thread that goes twelve deep.
/// </summary>
internal static class CommentsBody
{
    private const int Deepest = 12;
    private const int Roots = 12;

    private static readonly string[] Texts =
    [
        "What about the other one? :( No, seriously, I have seen this happen", "Put it in rice", "And you are too late",
        "“Never” is a strong word, my friend", "I came here to say this, and so did everybody else who scrolled down this far, it seems.",
    ];

    public static byte[] Create()
        => Answer.Around($"[{string.Join(',', Enumerable.Range(0, Roots).Select(static i => Comment(i * Deepest, 0, i == 0 ? Deepest : 0)))}]");

    private static string Comment(int i, int parent, int answers)
    {
        int id = 548247665 + (i * 1013);
        string children = answers > 0 ? Comment(i + 1, id, answers - 1) : "";
        return string.Create(CultureInfo.InvariantCulture, $$"""
            {"id":{{id}},"image_id":"Mxd8cg0","comment":"{{Texts[i % Texts.Length]}}","author":"SomebodyOrOther{{i}}","author_id":{{28223017 + i}},
            "on_album":false,"album_cover":null,"ups":{{30 + i}},"downs":{{i}},"points":30,"datetime":{{1451462200 + (i * 37)}},"parent_id":{{parent}},
            "deleted":false,"vote":{{(i % 4 == 0 ? "\"up\"" : "null")}},"platform":"android","children":[{{children}}]}
            """).ReplaceLineEndings("");
    }
}
