using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling.Operations;
using ImgurGen.Generator.Modeling.Schemas;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Drift;

/// <summary>Where in the spec the things of a client come from, which the model itself does not know.</summary>
internal sealed class ModelPlaces
{
    private readonly Dictionary<(string Method, string Path), OperationDraft> operations;
    private readonly Dictionary<string, TypeDraft> types;

    public ModelPlaces(IEnumerable<OperationDraft> operationDrafts, IEnumerable<TypeDraft> typeDrafts)
    {
        operations = operationDrafts.ToDictionary(static draft => (draft.Part.Method, draft.Part.Path));
        types = typeDrafts.Where(static draft => draft.Name.Length > 0).GroupBy(static draft => draft.Name).ToDictionary(static same => same.Key, static same => same.First());
    }

    /// <summary>The address of an operation; of one that is no more, where it was.</summary>
    public string Of(OperationModel operation)
        => operations.TryGetValue((operation.Method, operation.PathTemplate), out OperationDraft? draft)
            ? draft.Part.Pointer
            : JsonPointer.Append("/paths", operation.PathTemplate, operation.Method.ToLowerInvariant());

    public string Of(OperationModel operation, ParameterModel parameter)
        => operations.TryGetValue((operation.Method, operation.PathTemplate), out OperationDraft? draft)
            && draft.Parameters.FirstOrDefault(candidate => candidate.WireName == parameter.WireName && candidate.Place == parameter.Place) is { } found
            ? found.Pointer
            : Of(operation);

    /// <summary>The address of a type.</summary>
    public string Of(string type) => types.TryGetValue(type, out TypeDraft? draft) ? draft.Pointer : JsonPointer.Root;

    /// <summary>The address of a property of a type.</summary>
    public string Of(string type, PropertyModel property)
        => types.TryGetValue(type, out TypeDraft? draft)
            && (draft as ObjectDraft)?.Properties.Find(candidate => candidate.WireName == property.WireName) is { } found
            ? found.Pointer
            : Of(type);
}
