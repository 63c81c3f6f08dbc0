using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ImgurGen.Client.Tests.Support;

/// <summary>What the overlays declare with <c>x-imgurgen-null</c>: the values that mean null, by the name of the property.</summary>
internal static partial class NullValues
{
    private static readonly ILookup<string, string> Declared =
        Read(File.ReadLines(Path.Combine(Repository.Root, "specs", "imgur.20-payloads.overlay.yml"))).ToLookup(
            static pair => pair.Property, static pair => pair.Json);

    /// <summary>Whether the schema says of this value that it means null.</summary>
    public static bool Contains(string property, JsonNode value) => Declared[property].Contains(value.ToJsonString());

    // The property stands on the line itself, or on the last line above that is indented by one step less.
    private static IEnumerable<(string Property, string Json)> Read(IEnumerable<string> lines)
    {
        Dictionary<int, string> keys = [];
        foreach (string line in lines)
        {
            int indent = line.Length - line.TrimStart().Length;
            if (Values().Match(line) is { Success: true } values)
            {
                string property = line.AsSpan(indent).StartsWith("x-imgurgen-null") ? keys[indent - 2] : Key().Match(line).Groups[1].Value;
                foreach (string value in values.Groups[1].Value.Split(", "))
                    yield return (property, value.StartsWith('\'') ? JsonSerializer.Serialize(value.Trim('\'')) : value);
            }

            if (Key().Match(line) is { Success: true } key)
                keys[indent] = key.Groups[1].Value;
        }
    }

    [GeneratedRegex(@"x-imgurgen-null: \[([^\]]*)\]")]
    private static partial Regex Values();

    [GeneratedRegex(@"^ *(\w+):")]
    private static partial Regex Key();
}
