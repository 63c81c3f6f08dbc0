using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling.Schemas;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Operations;

/// <summary>Tells, when all types are known, of parameters that hold lists or objects inside of others, of which OpenAPI does not say how they are written.</summary>
internal sealed class NestedValues(ModelingContext context)
{
    public void Report(IEnumerable<OperationDraft> operations)
    {
        foreach (ParameterDraft parameter in operations.SelectMany(static operation => operation.Parameters))
        {
            if (parameter.Format.Content is not (ParameterContent.None or ParameterContent.Fields) || !Inner(parameter.Type).Any(inner => !IsSingle(inner, parameter)))
                continue;
            string how = parameter.Format.Style == WireStyle.DeepObject ? "with further brackets" : "as JSON text";
            context.Report(Descriptors.NestedParameter, parameter.WrittenAt, NodePart.Value, parameter.WireName, how);
        }
    }

    /// <summary>The types of the items or members of a value; none where it is a single one.</summary>
    private static IEnumerable<DraftRef> Inner(DraftRef type) => type switch
    {
        { Draft: ObjectDraft @object } => @object.Properties
            .Where(static property => property.Constant is null)
            .Select(static property => property.Type)
            .Concat(@object.Rest is { } rest ? [rest] : []),
        { Draft: UnionDraft union } => union.Branches.SelectMany(static branch => Inner(branch.Type)),
        { Kind: TypeKind.List or TypeKind.Map, Item: { } item } => [item],
        _ => [],
    };

    private static bool IsSingle(DraftRef type, ParameterDraft parameter) => type.Draft switch
    {
        ObjectDraft => false,
        UnionDraft union => union.Branches.TrueForAll(branch => IsSingle(branch.Type, parameter)),
        EnumDraft => true,
        _ when type.Kind == TypeKind.List => parameter.Format.Content == ParameterContent.Fields && IsSingle(type.Item!, parameter),
        _ => type.Kind is not (TypeKind.Map or TypeKind.Json),
    };
}
