using System.Globalization;
using System.Text;
using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace ImgurGen.Generator.Tests;

/// <summary>
/// Any single byte of the vendor's file may be deleted, doubled or replaced. <c>IMGURGEN_MUTATIONS</c> says how many places are tried;
/// a failure names the seed and the place, so that it can be repeated.
/// </summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private const int DefaultCount = 240;
    private const int Seed = 20261122;

    private static readonly byte[] Replacements = [.. "\0\t\n \"#&'*,-:0A[]{}|>%@`~\\"u8, 0xC3, 0xFF];

    [Fact]
    public void Any_byte_of_the_vendors_file_may_be_wrong()
    {
        int count = int.TryParse(Environment.GetEnvironmentVariable("IMGURGEN_MUTATIONS"), CultureInfo.InvariantCulture, out int given) ? given : DefaultCount;
        byte[] vendor = File.ReadAllBytes(Repository.VendorSpec);
        Mutant[] mutants = [.. Mutants(vendor, count)];
        HashSet<string> compiled = [];

        // Half of them with our overlays, which then meet a document that they were not written for.
        Parallel.ForEach(mutants, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, mutant => Check(mutant, compiled));

        output.WriteLine($"{mutants.Length} mutants, {compiled.Count} different outputs compiled.");
    }

    private static void Check(Mutant mutant, HashSet<string> compiled)
    {
        SpecFile[] files = Generation.ImgurFiles(mutant.WithOverlays);
        files[0] = files[0].WithText(mutant.Text);
        Generation generation = Generation.Run(files);

        Assert.True(generation.Result.Exception is null, $"{mutant}: {generation.Result.Exception}");
        Assert.True(generation.Diagnostics.All(static diagnostic => diagnostic.Id != "IMG010"), $"{mutant}: {string.Join('\n', generation.Diagnostics)}");
        Assert.True(generation.Diagnostics.All(static diagnostic => diagnostic.Location.Kind == LocationKind.ExternalFile), $"{mutant}: a diagnostic has no place");
        bool isSilent = generation.Result.GeneratedSources.IsEmpty && generation.Diagnostics.IsEmpty;
        Assert.False(isSilent, $"{mutant}: neither output nor diagnostics");

        string fingerprint = string.Join('|', generation.Result.GeneratedSources.Select(static source => Convert.ToHexString(source.SourceText.GetChecksum().AsSpan())));
        lock (compiled)
        {
            if (!compiled.Add(fingerprint))
                return;
        }

        Assert.True(generation.Compile() is { IsEmpty: true }, $"{mutant}: {string.Join('\n', generation.Compile().Take(5))}");
    }

    private static IEnumerable<Mutant> Mutants(byte[] vendor, int count)
    {
        var random = new Random(Seed);
        for (int i = 0; i < count; i++)
        {
            int place = random.Next(vendor.Length);
            byte replacement = Replacements[random.Next(Replacements.Length)];
            byte[] before = vendor[..place];
            byte[] after = vendor[(place + 1)..];
            (string change, byte[] bytes) = (i % 3) switch
            {
                0 => ("deleted", (byte[])[.. before, .. after]),
                1 => ("doubled", [.. before, vendor[place], vendor[place], .. after]),
                _ => ($"replaced by 0x{replacement:X2}", [.. before, replacement, .. after]),
            };
            yield return new Mutant(place, change, i % 2 == 0, Encoding.UTF8.GetString(bytes));
        }
    }

    private sealed record Mutant(int Place, string Change, bool WithOverlays, string Text)
    {
        public override string ToString() => $"seed {Seed}, byte {Place} {Change}, {(WithOverlays ? "with" : "without")} overlays";
    }
}
