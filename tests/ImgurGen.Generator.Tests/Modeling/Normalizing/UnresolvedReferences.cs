using Microsoft.OpenApi;

namespace ImgurGen.Generator.Tests.Modeling.Normalizing;

/// <summary>Collects the references of a document that the library cannot follow.</summary>
internal sealed class UnresolvedReferences : OpenApiVisitorBase
{
    private readonly List<string> found = [];

    public static IReadOnlyList<string> In(OpenApiDocument document)
    {
        UnresolvedReferences visitor = new();
        new OpenApiWalker(visitor).Walk(document);
        return visitor.found;
    }

    public override void Visit(IOpenApiReferenceHolder referenceHolder)
    {
        // An operation may have tags that the document does not declare.
        if (referenceHolder is not OpenApiTagReference && referenceHolder.UnresolvedReference)
            found.Add(PathString);
    }
}
