using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Bundling;

/// <summary>
/// What repeated copies of parts may cost: without a limit, ten files that each refer twice to the next make a thousand of the last.
/// The first copy of a part is no more than the file itself.
/// </summary>
internal sealed class CopyBudget
{
    /// <summary>Nodes of all copies but the first of each part.</summary>
    public const int Nodes = 100_000;

    private readonly HashSet<PartAddress> copied = [];
    private int left = Nodes;

    /// <summary>Whether one more copy of what is at an address is within the limit, and then it is counted.</summary>
    public bool Allows(PartAddress address, JsonNode node)
    {
        if (copied.Add(address))
            return true;

        int count = 0;
        Stack<JsonNode?> open = new([node]);
        while (open.Count > 0 && count <= left)
        {
            JsonNode? next = open.Pop();
            count++;
            if (next is JsonArray list)
            {
                foreach (JsonNode? item in list)
                    open.Push(item);
            }
            else if (next is JsonObject @object)
            {
                foreach (KeyValuePair<string, JsonNode?> property in @object)
                    open.Push(property.Value);
            }
        }

        if (count > left)
            return false;
        left -= count;
        return true;
    }
}
