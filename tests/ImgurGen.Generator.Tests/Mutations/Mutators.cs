using System.Text;
using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Tests.Mutations;

/// <summary>The ways in which a file is spoilt, by name.</summary>
internal static class Mutators
{
    private static readonly Dictionary<string, Func<byte[], Random, byte[]>> OfBytes = new()
    {
        ["delete-bytes"] = ByteMutators.Delete,
        ["double-bytes"] = ByteMutators.Double,
        ["swap-bytes"] = ByteMutators.Swap,
        ["truncate-bytes"] = ByteMutators.Truncate,
        ["replace-byte"] = ByteMutators.Replace,
    };

    private static readonly Dictionary<string, Action<NodeTree, Random>> OfNodes = new()
    {
        ["delete-node"] = NodeMutators.Delete,
        ["double-node"] = NodeMutators.Double,
        ["swap-nodes"] = NodeMutators.Swap,
        ["truncate-node"] = NodeMutators.Truncate,
    };

    public static string[] Names { get; } = [.. OfBytes.Keys, .. OfNodes.Keys];

    /// <summary>The text with one change, or with a few of one kind. Nodes are written back as what the file is, YAML or JSON.</summary>
    public static string Apply(string name, SourceFile file, Random random)
    {
        int changes = random.Next(4) == 0 ? random.Next(2, 6) : 1;
        if (OfBytes.TryGetValue(name, out Func<byte[], Random, byte[]>? ofBytes))
        {
            byte[] bytes = Encoding.UTF8.GetBytes(file.Text);
            for (int i = 0; i < changes && bytes.Length > 0; i++)
                bytes = ofBytes(bytes, random);
            return Encoding.UTF8.GetString(bytes);
        }

        Action<NodeTree, Random> ofNodes = OfNodes[name];
        var tree = new NodeTree(TreeReader.Read(file, new DiagnosticBag(), CancellationToken.None)!);
        for (int i = 0; i < changes; i++)
            ofNodes(tree, random);
        bool isJson = file.FileName.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        return isJson ? TreeText.Json(tree.Root) : TreeText.Yaml(tree.Root);
    }
}
