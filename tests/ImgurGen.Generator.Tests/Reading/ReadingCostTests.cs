using System.Globalization;
using System.Text;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Tests.Reading;

/// <summary>
/// That cost grows with the text, not with its square. It is counted in bytes allocated, which are the same on a busy machine; a square would
/// be 256 times as much for sixteen times the text.
/// </summary>
public class ReadingCostTests
{
    [Theory]
    [InlineData("spec.yml", "  k#:\n    type: string\n    description: some text\n", "")]
    [InlineData("spec.yml", "  k: twice\n", "")]
    [InlineData("spec.yml", "  k#: x: y\n", "")]
    [InlineData("spec.yml", "  k#: |\n    \n    a | | | b | #c\n", "")]
    [InlineData("spec.yml", "  k#: [{a: 1}, \"b\"]\n", "")]
    [InlineData("spec.json", "\"é#\": {\"a\": [1, 2.5, \"x\"]},\n", "\"z\": 1}")]
    [InlineData("spec.json", "\"é\": 1,\n", "\"z\": 1}")]
    public void Reading_allocates_in_proportion_to_the_text(string path, string line, string end)
    {
        string Text(int lines)
        {
            StringBuilder text = new(path.EndsWith(".json", StringComparison.Ordinal) ? "{" : "a:\n");
            for (int index = 0; index < lines; index++)
            {
                string number = index.ToString(CultureInfo.InvariantCulture);
                text.Append(line
                    .Replace("k#", "k" + number, StringComparison.Ordinal)
                    .Replace("é#", "é" + number, StringComparison.Ordinal));
            }

            return text.Append(end).ToString();
        }

        string small = Text(1_000);
        string large = Text(16_000);

        Assert.InRange(Allocated(() => ReadingResult.Of(path, large)), 1, 32 * Allocated(() => ReadingResult.Of(path, small)));
    }

    [Fact]
    public void Looking_for_the_root_keys_allocates_a_small_part_of_what_reading_does()
    {
        StringBuilder text = new("a:\n");
        for (int index = 0; index < 20_000; index++)
            text.Append("  k").Append(index).Append(":\n    type: string\n");
        string yaml = text.ToString();

        long detecting = Allocated(() => FileKinds.Detect(yaml, CancellationToken.None));

        Assert.InRange(detecting * 5, 0, Allocated(() => ReadingResult.Yaml(yaml)));
    }

    private static long Allocated(Action action)
    {
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
