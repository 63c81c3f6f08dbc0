using System.Text.Json.Nodes;
using ImgurGen.Generator.Overlays.JsonPath;
using ImgurGen.Generator.Tests.Testing;
using Xunit.Abstractions;

namespace ImgurGen.Generator.Tests.Overlays.JsonPath;

/// <summary>The compliance suite of the JSONPath working group, which is kept outside of this repository.</summary>
public sealed class JsonPathComplianceTests(ITestOutputHelper output)
{
    [SharedFact]
    public void Every_case_of_the_compliance_suite_gives_the_nodes_and_paths_that_it_demands()
    {
        string suite = File.ReadAllText(Repository.SharedPath("corpus", "jsonpath", "cts.json"));
        JsonArray tests = JsonNode.Parse(suite)!["tests"]!.AsArray();
        Assert.NotEmpty(tests);
        string[] failures = [.. tests.Select(static test => Check(test!.AsObject())).OfType<string>()];
        output.WriteLine($"{tests.Count - failures.Length} of {tests.Count} cases pass");
        Assert.Empty(failures);
    }

    /// <summary>What is wrong, null where the case passes.</summary>
    private static string? Check(JsonObject test)
    {
        string name = $"{test["name"]}: {test["selector"]}";
        bool invalid = test["invalid_selector"]?.GetValue<bool>() == true;
        JsonPathQuery query;
        try
        {
            query = JsonPathQuery.Parse(test["selector"]!.GetValue<string>());
        }
        catch (JsonPathException error)
        {
            return invalid ? null : $"{name} was refused at {error.Offset}: {error.Message}";
        }

        if (invalid)
            return $"{name} was not refused";

        LocatedNode[] nodes = [.. query.Select(test["document"], CancellationToken.None)];
        JsonArray values = [.. nodes.Select(static node => node.Value?.DeepClone())];
        JsonArray paths = [.. nodes.Select(static node => JsonValue.Create(NormalizedPath(node)))];

        // Where the standard leaves the order open, the suite lists all orders that it allows.
        IEnumerable<JsonNode?> allowedValues = test["results"]?.AsArray() ?? [test["result"]!.DeepClone()];
        IEnumerable<JsonNode?> allowedPaths = test["results_paths"]?.AsArray() ?? [test["result_paths"]!.DeepClone()];
        bool passes = allowedValues.Zip(allowedPaths).Any(allowed
            => JsonNode.DeepEquals(values, allowed.First) && JsonNode.DeepEquals(paths, allowed.Second));
        return passes ? null : $"{name} gave {values.ToJsonString()} at {paths.ToJsonString()}";
    }

    /// <summary>RFC 9535, section 2.7.</summary>
    private static string NormalizedPath(LocatedNode node)
    {
        if (node.Parent is null)
            return "$";

        string step = node.Name is null ? $"[{node.Index}]" : $"['{string.Concat(node.Name.Select(Escape))}']";
        return NormalizedPath(node.Parent) + step;
    }

    private static string Escape(char character) => character switch
    {
        '\'' => "\\'",
        '\\' => @"\\",
        '\b' => "\\b",
        '\f' => "\\f",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        < ' ' => $"\\u{(int)character:x4}",
        _ => character.ToString(),
    };
}
