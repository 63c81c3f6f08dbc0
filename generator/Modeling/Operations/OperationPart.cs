using System.Text.Json.Nodes;
using ImgurGen.Generator.Modeling.Naming;
using ImgurGen.Generator.Modeling.Schemas;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling.Operations;

/// <summary>An operation where it stands in the document.</summary>
/// <param name="Path">The path template.</param>
/// <param name="Item">What stands at the path.</param>
/// <param name="ItemPointer">Its address.</param>
/// <param name="Method">The HTTP method, in upper case.</param>
/// <param name="Operation">The operation.</param>
internal sealed record OperationPart(string Path, IOpenApiPathItem Item, string ItemPointer, string Method, OpenApiOperation Operation)
{
    /// <summary>The address of the operation.</summary>
    public string Pointer { get; } = JsonPointer.Append(ItemPointer, Method.ToLowerInvariant());

    /// <summary>What exceptions and diagnostics call it.</summary>
    public string Id { get; } = Descriptions.Text(Operation.OperationId) is { Length: > 0 } id ? id : $"{Method} {Path}";

    /// <summary>The name that its methods would like: the operationId, or else the method and the path in words (<c>GetPetsByPetId</c>).</summary>
    public string WantedName { get; } = Words.Identifier(Descriptions.Text(Operation.OperationId), "") is { Length: > 0 } name
        ? name
        : Words.Pascal(Method) + string.Concat(Path.Split('/').Select(PathWord)) is { Length: > 0 } words ? words : "Call";

    public JsonNode? Extension(string name) => SchemaExtensions.Extension(Operation.Extensions, name);

    private static string PathWord(string segment)
        => segment.StartsWith("{", StringComparison.Ordinal) ? "By" + Words.Pascal(segment) : Words.Pascal(segment);
}
