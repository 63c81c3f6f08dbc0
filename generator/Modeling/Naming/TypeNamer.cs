using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Modeling.Operations;
using ImgurGen.Generator.Modeling.Schemas;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Naming;

/// <summary>Gives every type and operation its name, in the ordinal order of their addresses.</summary>
internal sealed class TypeNamer(ModelingContext context, NameTable types, IEnumerable<OperationDraft> operations)
{
    private readonly Dictionary<string, OperationPart> firstById = operations
        .Select(static operation => operation.Part)
        .OrderBy(static part => part.Pointer, StringComparer.Ordinal)
        .GroupBy(static part => Descriptions.Text(part.Operation.OperationId))
        .ToDictionary(static same => same.Key, static same => same.First());

    public void NameTypes(IEnumerable<TypeDraft> drafts)
    {
        foreach (TypeDraft draft in drafts.OrderBy(static draft => draft.Pointer, StringComparer.Ordinal))
        {
            string wanted = !draft.IsComponent && types.TryOwnerOf(draft.WantedName) is not null ? draft.WantedName + PlaceOf(draft.Pointer) : draft.WantedName;
            draft.Name = draft is EnumDraft
                ? types.Take(wanted, draft.Pointer, static name => [name + "Names"])
                : types.Take(wanted, draft.Pointer);
            if (draft is UnionDraft { Itself: { } itself })
                itself.Name = draft.Name;
            Report(draft.WantedName, draft.Name, draft.Pointer, types);
        }
    }

    /// <summary>
    /// Names the operations of one group. What the spec calls an operation goes before what its twins are called, so that a second way to be
    /// answered renames no other operation.
    /// </summary>
    public void NameOperations(IEnumerable<OperationDraft> group)
    {
        var methods = new NameTable();
        foreach (string member in Members.OfObject)
            methods.Reserve(member, "every object");
        OperationDraft[] ordered = [.. group.OrderBy(static operation => operation.Part.Pointer, StringComparer.Ordinal)];
        foreach (OperationDraft operation in ordered)
        {
            string wanted = operation.Part.WantedName;
            operation.Name = methods.Take(wanted, operation.Part.Pointer, Methods);
            if (!TellSameId(operation))
                Report(wanted, operation.Name, operation.Part.Pointer, methods);
        }

        foreach (OperationDraft operation in ordered)
        {
            if (operation.Response.Streaming is not null)
                operation.StreamingName = TwinName(operation, "Stream", methods);
            if (operation.Body?.Multipart is not null)
                operation.MultipartName = TwinName(operation, "Multipart", methods);
        }
    }

    private string TwinName(OperationDraft operation, string suffix, NameTable methods)
    {
        string wanted = operation.Name + suffix;
        string name = methods.Take(wanted, operation.Part.Pointer, Methods);
        Report(wanted, name, operation.Part.Pointer, methods);
        return name;
    }

    private static string[] Methods(string name) => [name + "Async", name + "ResponseAsync", name + "AllAsync"];

    /// <summary>Tells where an operation has the operationId of another one, of this group or not.</summary>
    private bool TellSameId(OperationDraft operation)
    {
        if (Descriptions.Text(operation.Part.Operation.OperationId) is not { Length: > 0 } id)
            return false;
        if (!firstById.TryGetValue(id, out OperationPart? first) || first == operation.Part)
            return false;
        context.Report(
            Descriptors.DuplicateOperationId, JsonPointer.Append(operation.Part.Pointer, "operationId"), NodePart.Value, id, $"{first.Method} {first.Path}", operation.Name);
        return true;
    }

    private void Report(string wanted, string name, string pointer, NameTable table)
    {
        if (name != wanted)
            context.Report(Descriptors.Renamed, pointer, NodePart.Key, wanted, OwnerOf(wanted, table), name);
    }

    /// <summary>What a type is where it stands: this tells it better than a number from a component that has its name.</summary>
    private static string PlaceOf(string pointer) => JsonPointer.Tokens(pointer).LastOrDefault(Places.ContainsKey) is { } place ? Places[place] : "";

    private static readonly Dictionary<string, string> Places = new(StringComparer.Ordinal)
    {
        ["items"] = "Item",
        ["properties"] = "Value",
        ["additionalProperties"] = "Value",
        ["parameters"] = "Value",
        ["requestBody"] = "Body",
        ["responses"] = "Body",
        ["oneOf"] = "Option",
        ["anyOf"] = "Option",
    };

    private static string OwnerOf(string wanted, NameTable table) => table.TryOwnerOf(wanted) is { } owner ? $"'{owner}'" : "another";
}
