using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Modeling.Drift;

/// <summary>Which types of a client are sent, and which may be answered with.</summary>
internal sealed class TypeUses
{
    private readonly Dictionary<string, TypeModel> types;
    private readonly HashSet<string> sent;
    private readonly HashSet<string> answered;
    private readonly HashSet<string> headers;

    public TypeUses(ApiModel api)
    {
        types = TypesOf(api).ToDictionary(static type => type.Name);
        OperationModel[] operations = [.. api.Groups.SelectMany(static group => group.Operations).SelectMany(OperationDrift.WithTwins)];
        sent = Closure(operations.SelectMany(static operation => operation.Parameters
            .Select(static parameter => parameter.Type)
            .Concat(operation.Body is { } body ? [body.Type] : [])));
        answered = Closure(operations.SelectMany(static operation => operation.Answer.Errors
            .Select(static error => error.Type)
            .Concat(operation.Result is { } result ? [result] : [])));
        headers = [.. operations.Select(static operation => operation.Headers).OfType<string>().Select(TypeDifference.Short)];
    }

    /// <summary>Whether the client has a type of this name.</summary>
    public bool Has(string name) => types.ContainsKey(name);

    /// <summary>Whether an operation brings the type.</summary>
    public bool IsUsed(string name) => IsSent(name) || IsAnswered(name) || headers.Contains(name);

    /// <summary>All types, those in the files of unions too.</summary>
    public static IEnumerable<TypeModel> TypesOf(ApiModel api)
        => api.Types
            .SelectMany(static type => type is UnionModel union
                ? union.Branches.Select(static branch => branch.Object).OfType<TypeModel>().Prepend(type)
                : [type])
            .GroupBy(static type => type.Name)
            .Select(static same => same.First());

    public bool IsSent(string name) => sent.Contains(name);

    public bool IsAnswered(string name) => answered.Contains(name);

    private HashSet<string> Closure(IEnumerable<TypeRef> roots)
    {
        HashSet<string> reached = new(StringComparer.Ordinal);
        Stack<TypeRef> open = new(roots);
        while (open.Count > 0)
        {
            TypeRef type = open.Pop();
            if (type.Item is { } item)
                open.Push(item);
            string name = TypeDifference.Short(type.Name);
            if (name.Length == 0 || !reached.Add(name) || !types.TryGetValue(name, out TypeModel? model))
                continue;
            foreach (TypeRef next in Next(model))
                open.Push(next);
        }

        return reached;
    }

    private static IEnumerable<TypeRef> Next(TypeModel type) => type switch
    {
        ObjectModel @object => @object.Properties.Select(static property => property.Type).Concat(@object.Rest is { } rest ? [rest.Value] : []),
        UnionModel { Lineage: { } lineage } union => Next(lineage.Itself)
            .Concat(lineage.Heirs.Select(static heir => new TypeRef(TypeKind.Model, heir)))
            .Concat(union.Branches.Select(static branch => branch.Type)),
        UnionModel union => union.Branches.Select(static branch => branch.Type),
        StatusAnswersModel answers => answers.Cases.Select(static answer => answer.Type).OfType<TypeRef>(),
        _ => [],
    };
}
