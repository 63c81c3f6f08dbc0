using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Modeling.Normalizing;
using ImgurGen.Generator.Reading;
using ImgurGen.Generator.Tests.Reading;
using ImgurGen.Generator.Tests.Testing;
using Microsoft.OpenApi;
using Xunit.Abstractions;

namespace ImgurGen.Generator.Tests.Modeling.Normalizing;

/// <summary>Specs with one node changed at random: whatever it is, there must be a document, and silence must lose nothing.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private const int Seed = 20240607;

    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    [Fact]
    public void The_vendors_spec_with_one_node_changed_is_always_read_and_what_it_loses_is_always_reported()
    {
        (List<string> wrong, List<string> refused) = Mutate(new SourceFile("imgur-openapi.yml", RepositoryFiles.VendorSpec), 3000);
        Assert.Empty(wrong);
        Assert.Empty(refused);
    }

    [SharedFact]
    public void Small_specs_of_other_vendors_with_one_node_changed_are_always_read_and_what_they_lose_is_always_reported()
    {
        string[] small = [.. Repository.Corpus.Where(static path => new FileInfo(path).Length < 70_000)];
        Assert.NotEmpty(small);
        Assert.All(small, path => Assert.Empty(Mutate(new SourceFile(path, File.ReadAllText(path)), 100).Wrong));
    }

    private (List<string> Wrong, List<string> Refused) Mutate(SourceFile file, int mutations)
    {
        JsonNode original = TreeReader.Read(file, new DiagnosticBag(), CancellationToken.None)!;
        List<string> pointers = [.. Pointers(original, JsonPointer.Root)];
        Random random = new(Seed);
        List<string> wrong = [];
        List<string> refused = [];
        for (int i = 0; i < mutations; i++)
        {
            SpecTree tree = new(file, (JsonObject)original.DeepClone());
            string pointer = pointers[random.Next(pointers.Count)];
            string mutation = $"{Mutate(tree, pointer, random)} {pointer}: ";
            int before = Count(tree.Root);
            DiagnosticBag bag = new();
            OpenApiDocument? document = DocumentReader.Read(tree, bag, CancellationToken.None);
            HashSet<string> findings = bag.IsEmpty ? [] : Findings(bag);
            if (findings.Contains("IMG035"))
                refused.Add(mutation);

            // Only a version that does not exist leaves nothing to read.
            bool isVersion = findings.Contains("IMG006");
            if (document is null && !isVersion)
                wrong.Add(mutation + "no document");
            if (findings.Count == 0 && Count(tree.Root) < before)
                wrong.Add(mutation + $"{before} facts became {Count(tree.Root)} in silence");
            if (document is not null && Operations(tree.Root) != document.Paths.Sum(static path => path.Value.Operations?.Count ?? 0))
                wrong.Add(mutation + "the library lost an operation");
            if (document is not null && UnresolvedReferences.In(document) is { Count: > 0 } unresolved)
                wrong.Add(mutation + $"{unresolved[0]} leads nowhere");
        }

        output.WriteLine($"{file.FileName}: the library refused a part of {refused.Count} of {mutations} normalised trees.");
        foreach (string problem in refused.Concat(wrong))
            output.WriteLine("    " + problem);
        return (wrong, refused);
    }

    private static HashSet<string> Findings(DiagnosticBag bag)
        => [.. bag.Locate(new HashSet<string>(), CancellationToken.None).Select(static info => info.Id)];

    private static string Mutate(SpecTree tree, string pointer, Random random)
    {
        List<string> tokens = [.. JsonPointer.Tokens(pointer)];
        string last = tokens[^1];
        JsonNode parent = tree.Find(JsonPointer.Append(JsonPointer.Root, [.. tokens.Take(tokens.Count - 1)]))!;
        int kind = random.Next(9);
        JsonNode? replacement = kind switch
        {
            1 => null,
            2 => true,
            3 => 17.5,
            4 => "a text",
            5 => new JsonArray(),
            6 => new JsonObject(),
            _ => null,
        };
        if (parent is JsonObject @object)
        {
            JsonNode? value = @object[last];
            if (kind == 0 || kind == 7)
                @object.Remove(last);
            if (kind == 7)
                @object["renamed"] = value;
            if (kind == 8)
                @object["copy"] = value?.DeepClone();
            if (kind is > 0 and < 7)
                @object[last] = replacement;
        }
        else
        {
            JsonArray array = (JsonArray)parent;
            int index = int.Parse(last);
            if (kind is 0 or 7)
                array.RemoveAt(index);
            else if (kind == 8)
                array.Add(array[index]?.DeepClone());
            else
                array[index] = replacement;
        }

        return new[] { "delete", "null", "true", "number", "text", "[]", "{}", "rename", "duplicate" }[kind];
    }

    private static IEnumerable<string> Pointers(JsonNode? node, string pointer)
    {
        IEnumerable<(JsonNode? Child, string Pointer)> children = node switch
        {
            JsonObject map => map.Select(entry => (entry.Value, JsonPointer.Append(pointer, entry.Key))),
            JsonArray list => list.Select((item, index) => (item, JsonPointer.Append(pointer, index))),
            _ => [],
        };
        return children.SelectMany(static child => Pointers(child.Child, child.Pointer).Prepend(child.Pointer));
    }

    private static int Operations(JsonObject root)
        => root["paths"]!.AsObject()
            .Where(static path => path.Key[0] == '/')
            .Sum(static path => path.Value!.AsObject().Count(static entry => Methods.Contains(entry.Key)));

    /// <summary>The values of a tree. Null says as much as nothing, and what a list says twice it says once.</summary>
    private static int Count(JsonNode? node) => node switch
    {
        null => 0,
        JsonObject map => 1 + map.Sum(static entry => Count(entry.Value)),
        JsonArray list => 1 + list.DistinctBy(static item => item?.ToJsonString()).Sum(Count),
        _ => 1,
    };
}
