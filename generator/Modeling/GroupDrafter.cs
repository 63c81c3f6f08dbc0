using ImgurGen.Generator.Modeling.Naming;
using ImgurGen.Generator.Modeling.Operations;
using ImgurGen.Generator.Modeling.Schemas;

namespace ImgurGen.Generator.Modeling;

/// <summary>The operations of one tag, on their way.</summary>
/// <param name="PropertyName">The name of the client's property.</param>
/// <param name="TypeName">The name of the class.</param>
/// <param name="Summary">What the spec says of the tag.</param>
/// <param name="Operations">The operations.</param>
internal sealed record GroupDraft(string PropertyName, string TypeName, string Summary, IReadOnlyList<OperationDraft> Operations);

/// <summary>Groups operations by their first tags; tags that make the same identifier are one group.</summary>
internal sealed class GroupDrafter(ModelingContext context, string clientName, NameTable types)
{
    private const string Untagged = "Default";
    private const string Operations = "Operations";

    public List<GroupDraft> Group(IEnumerable<OperationDraft> operations)
    {
        var members = new NameTable();
        foreach (string member in Members.OfClient.Append(clientName))
            members.Reserve(member, "every client");

        List<GroupDraft> groups = [];
        foreach (IGrouping<string, OperationDraft> group in operations
            .GroupBy(static operation => Words.Identifier(TagOf(operation), Untagged))
            .OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            string tag = TagOf(group.First());
            string wanted = group.Key;
            string property = members.TryOwnerOf(wanted) is null ? wanted : wanted + "Group";
            groups.Add(new GroupDraft(
                members.Take(property, tag), types.Take(TypeName(wanted), JsonPointer.Append("/tags", tag)), Summary(tag), [.. group]));
        }

        return groups;
    }

    /// <summary>The name of the class: that of <c>PathOperations</c> is not called so twice.</summary>
    private static string TypeName(string identifier)
        => identifier.Length > Operations.Length && identifier.EndsWith(Operations, StringComparison.Ordinal) ? identifier : identifier + Operations;

    private static string TagOf(OperationDraft operation)
        => operation.Part.Operation.Tags?.Select(static tag => tag.Reference.Id ?? tag.Name).FirstOrDefault(static name => !string.IsNullOrWhiteSpace(name)) ?? Untagged;

    private string Summary(string tag)
        => Descriptions.Text(context.Document.Tags?.FirstOrDefault(candidate => candidate.Name == tag)?.Description);
}
