using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Reading;
using ImgurGen.Generator.Tests.Testing;

namespace ImgurGen.Generator.Tests.Reading;

public class VendorSpecTests
{
    [Fact]
    public void The_vendors_file_reads_with_one_warning_at_the_colon_of_line_31()
    {
        ReadingResult result = ReadingResult.Yaml(RepositoryFiles.VendorSpec);

        DiagnosticInfo warning = Assert.Single(result.Diagnostics);
        Assert.Equal(["IMG003 at 31:37"], result.Places);
        Assert.Equal(1, warning.Range.Length);
        Assert.Equal("description", warning.Arguments[0]);
        Assert.StartsWith("'Account-scoped data: profile, images", warning.Arguments[1], StringComparison.Ordinal);
        Assert.Equal(60, warning.Arguments[1].Length);
    }

    [Fact]
    public void The_vendors_file_has_37_paths_and_the_repaired_text_whole()
    {
        JsonNode root = ReadingResult.Yaml(RepositoryFiles.VendorSpec).Root!;

        Assert.Equal(37, root["paths"]!.AsObject().Count);
        JsonNode account = root["tags"]!.AsArray().Single(static tag => (string?)tag!["name"] == "Account")!;
        Assert.Equal(
            "Account-scoped data: profile, images, albums, favorites, settings, notifications.", (string?)account["description"]);
    }

    [Fact]
    public void The_vendors_file_with_a_byte_order_mark_and_crlf_has_its_warning_at_the_same_place()
    {
        string text = "\uFEFF" + RepositoryFiles.VendorSpec.Replace("\n", "\r\n", StringComparison.Ordinal);

        ReadingResult result = ReadingResult.Yaml(text);

        Assert.Equal(["IMG003 at 31:37"], result.Places);
        Assert.Equal(':', text[result.Diagnostics[0].Range.Start]);
        Assert.Equal(37, result.Root!["paths"]!.AsObject().Count);
    }

    [Fact]
    public void Positions_behind_the_repaired_line_are_those_of_the_file()
    {
        string text = RepositoryFiles.VendorSpec;
        SourceFile file = new("imgur-openapi.yml", text);

        const string Pointer = "/paths/~1oauth2~1authorize/get/operationId";
        NodePosition position = NodePositions.Find(file, [Pointer], CancellationToken.None)[Pointer];

        Assert.Equal("operationId", text.Substring(position.Key.Start, position.Key.Length));
        Assert.Equal("authorizeUser", text.Substring(position.Value.Start, position.Value.Length));
        Assert.Equal(text.Split('\n').ToList().IndexOf("      operationId: authorizeUser"), position.Value.Line);
    }

    [SharedFact]
    public void Real_specs_of_other_vendors_read_without_an_error()
    {
        Assert.NotEmpty(Repository.Corpus);
        foreach (string path in Repository.Corpus)
        {
            ReadingResult result = ReadingResult.Of(path, File.ReadAllText(path));
            string[] errors = [.. result.Places.Where(static place => place.StartsWith("IMG001") || place.StartsWith("IMG004"))];
            Assert.True(errors.Length == 0, Path.GetFileName(path) + ": " + string.Join(", ", errors));
            Assert.Equal(FileKind.Spec, FileKinds.Detect(File.ReadAllText(path), CancellationToken.None).Kind);
            Assert.NotNull(result.Root!["openapi"] ?? result.Root["swagger"]);
        }
    }
}
