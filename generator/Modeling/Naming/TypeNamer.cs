using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Modeling.Operations;
using ImgurGen.Generator.Modeling.Schemas;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Naming;

/// <summary>Gives every type and operation its name, in the ordinal order of their addresses.</summary>
internal sealed class TypeNamer(ModelingContext context, NameTable types)
{
    public void NameTypes(IEnumerable<TypeDraft> drafts)
    {
        foreach (TypeDraft draft in drafts.OrderBy(static draft => draft.Pointer, StringComparer.Ordinal))
        {
            draft.Name = draft is EnumDraft
                ? types.Take(draft.WantedName, draft.Pointer, static name => [name + "Names"])
                : types.Take(draft.WantedName, draft.Pointer);
            Report(draft.WantedName, draft.Name, draft.Pointer, types);
        }
    }

    /// <summary>Names the operations of one group; of two with the same operationId the second is told so.</summary>
    public void NameOperations(IEnumerable<OperationDraft> operations)
    {
        var methods = new NameTable();
        foreach (string member in Members.OfObject)
            methods.Reserve(member, "every object");
        foreach (OperationDraft operation in operations.OrderBy(static operation => operation.Part.Pointer, StringComparer.Ordinal))
        {
            string wanted = operation.Part.WantedName;
            operation.Name = methods.Take(wanted, operation.Part.Pointer, static name => [name + "Async", name + "ResponseAsync", name + "AllAsync"]);
            Report(wanted, operation.Name, operation.Part.Pointer, methods);
        }
    }

    private void Report(string wanted, string name, string pointer, NameTable table)
    {
        if (name != wanted)
            context.Report(Descriptors.Renamed, pointer, NodePart.Key, wanted, OwnerOf(wanted, table), name);
    }

    private static string OwnerOf(string wanted, NameTable table) => table.TryOwnerOf(wanted) is { } owner ? $"'{owner}'" : "another";
}
