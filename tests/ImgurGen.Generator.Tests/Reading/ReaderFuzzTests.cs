using System.Text;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Tests.Reading;

/// <summary>A spec never makes the reader throw: every text has a tree or an error that stands inside the text.</summary>
public class ReaderFuzzTests
{
    private const string Culprits = "{}[],:&*!|>'\"%@`-?#\\ \t\r\n~<=\u0085\u2028\uFEFF\uD83D\0\u0001é";

    [Theory]
    [InlineData("imgur-openapi.yml")]
    [InlineData("spec.json")]
    public void A_spec_with_one_character_changed_has_a_tree_or_an_error_in_the_text(string path)
    {
        string text = path.EndsWith(".json", StringComparison.Ordinal)
            ? ReadingResult.Yaml(RepositoryFiles.VendorSpec).Root!.ToJsonString()
            : RepositoryFiles.VendorSpec;
        Random random = new(20240131);
        for (int round = 0; round < 200; round++)
        {
            int at = random.Next(text.Length);
            AssertReadable(path, text.Remove(at, 1), at);
            AssertReadable(path, text.Insert(at, text[at].ToString()), at);
            AssertReadable(path, text.Remove(at, 1).Insert(at, Culprits[random.Next(Culprits.Length)].ToString()), at);
        }
    }

    [Fact]
    public void Texts_of_nothing_but_indicators_have_a_tree_or_an_error_in_the_text()
    {
        string[] pieces =
        [
            .. Culprits.Select(static character => character.ToString()),
            "a", "b: ", "- ", "? ", "&x ", "*x", "<<: ", "---\n", "...\n", "!!int ", "|\n", ">-\n", "\\U", "0x",
            "\n  ", "\n    ", "'x: y'", "a: b: c\n",
        ];
        Random random = new(42);
        for (int round = 0; round < 20_000; round++)
        {
            StringBuilder text = new();
            for (int length = random.Next(1, 16); length > 0; length--)
                text.Append(pieces[random.Next(pieces.Length)]);
            AssertReadable("spec.yml", text.ToString(), round);
        }
    }

    private static void AssertReadable(string path, string text, int seed)
    {
        SourceFile file = new(path, text);
        DiagnosticBag bag = new();

        bool hasTree = TreeReader.Read(file, bag, CancellationToken.None) is not null;
        DiagnosticInfo[] found = [.. bag.Locate(new HashSet<string>(), CancellationToken.None)];
        FileKinds.Detect(text, CancellationToken.None);
        NodePosition root = NodePositions.Find(file, [""], CancellationToken.None)[""];

        string context = $"{seed}: {text[..Math.Min(text.Length, 80)]}";
        Assert.True(hasTree || found.Any(static info => info.Id is "IMG001" or "IMG004"), context);
        foreach (SourceRange range in found.Select(static info => info.Range).Append(root.Value))
        {
            Assert.True(range.Start >= 0 && range.Start + range.Length <= text.Length, context);
            Assert.True(range.Length > 0 || text.Length == 0, context);
        }
    }
}
