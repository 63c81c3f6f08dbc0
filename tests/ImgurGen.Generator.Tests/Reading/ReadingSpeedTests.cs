using System.Diagnostics;
using System.Globalization;
using System.Text;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Tests.Reading;

/// <summary>
/// That cost grows with the text, not with its square: sixteen times the text may take sixty times as long on a busy machine, but not
/// the two hundred and fifty-six times that a square would take. Alone, because other tests would be measured with it.
/// </summary>
[Collection("alone")]
public class ReadingSpeedTests
{
    [Theory]
    [InlineData("spec.yml", "  k#:\n    type: string\n    description: some text\n", "")]
    [InlineData("spec.yml", "  k: twice\n", "")]
    [InlineData("spec.yml", "  k#: x: y\n", "")]
    [InlineData("spec.yml", "  k#: |\n    \n    a | | | b | #c\n", "")]
    [InlineData("spec.yml", "  k#: [{a: 1}, \"b\"]\n", "")]
    [InlineData("spec.json", "\"é#\": {\"a\": [1, 2.5, \"x\"]},\n", "\"z\": 1}")]
    [InlineData("spec.json", "\"é\": 1,\n", "\"z\": 1}")]
    public void Reading_takes_time_in_proportion_to_the_text(string path, string line, string end)
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
        ReadingResult.Of(path, small);

        TimeSpan smallTime = Fastest(() => ReadingResult.Of(path, small));
        TimeSpan largeTime = Fastest(() => ReadingResult.Of(path, large));

        TimeSpan limit = (60 * smallTime) + TimeSpan.FromMilliseconds(50);
        Assert.True(largeTime < limit, $"{smallTime} for the small text, {largeTime} for sixteen times as much");
    }

    [Fact]
    public void Looking_for_the_root_keys_is_many_times_cheaper_than_reading()
    {
        StringBuilder text = new("a:\n");
        for (int index = 0; index < 20_000; index++)
            text.Append("  k").Append(index).Append(":\n    type: string\n");
        string yaml = text.ToString();

        TimeSpan detecting = Fastest(() => FileKinds.Detect(yaml, CancellationToken.None));
        TimeSpan reading = Fastest(() => ReadingResult.Yaml(yaml));

        Assert.True(detecting * 5 < reading, $"{detecting} to detect, {reading} to read");
    }

    private static TimeSpan Fastest(Action action) => Enumerable.Range(0, 5).Min(_ =>
    {
        Stopwatch watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed;
    });
}
