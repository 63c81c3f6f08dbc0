using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Overlays;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Tests.Overlays;

public sealed class AcceptedDiagnosticsTests
{
    [Theory]
    [InlineData("x-imgurgen-accept: [IMG003, IMG001]", "IMG003 IMG001")]
    [InlineData("x-imgurgen-accept: []", "")]
    [InlineData("overlay: 1.0.0", "")]
    public void The_ids_at_the_root_are_accepted(string overlay, string ids)
    {
        (IEnumerable<string> accepted, IReadOnlyList<string> reports) = Read(overlay);

        Assert.Equal(ids, string.Join(" ", accepted));
        Assert.Empty(reports);
    }

    [Theory]
    [InlineData("[IMG003, IMG999]", "IMG999", "no diagnostic 'IMG999'")]
    [InlineData("[IMG003, img003]", "img003", "no diagnostic 'img003'")]
    [InlineData("[IMG003, 3]", "3", "a number")]
    [InlineData("[IMG003, ~]", "~", "null")]
    public void What_is_not_an_id_is_reported_at_its_place_and_left_out(string list, string underlined, string message)
    {
        (IEnumerable<string> accepted, IReadOnlyList<string> reports) = Read($"x-imgurgen-accept: {list}");

        Assert.Equal(["IMG003"], accepted);
        string report = Assert.Single(reports);
        Assert.StartsWith($"IMG055 {underlined}: ", report, StringComparison.Ordinal);
        Assert.Contains(message, report, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_is_not_in_a_list_is_reported()
    {
        (IEnumerable<string> accepted, IReadOnlyList<string> reports) = Read("x-imgurgen-accept: IMG003");

        Assert.Empty(accepted);
        Assert.StartsWith("IMG055 IMG003: ", Assert.Single(reports), StringComparison.Ordinal);
    }

    private static (IEnumerable<string> Accepted, IReadOnlyList<string> Reports) Read(string text)
    {
        SourceFile file = new("/repo/a.overlay.yml", text);
        DiagnosticBag bag = new();
        JsonObject root = TreeReader.Read(file, bag, CancellationToken.None)!.AsObject();
        IEnumerable<string> accepted = AcceptedDiagnostics.Read(file, root, bag);
        IEnumerable<string> reports = bag.Locate(new HashSet<string>(), CancellationToken.None).Select(found
            => $"{found.Id} {text.Substring(found.Range.Start, found.Range.Length)}: {string.Join(" ", found.Arguments)}");
        return (accepted, [.. reports]);
    }
}
