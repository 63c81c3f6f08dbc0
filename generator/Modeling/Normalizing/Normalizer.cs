using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Modeling.Normalizing.References;
using ImgurGen.Generator.Modeling.Normalizing.Shapes;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Normalizing;

/// <summary>
/// Makes a spec safe to read: takes out what Microsoft.OpenApi would throw on or silently lose, says so at the place where it was
/// written, and writes in one way what OpenAPI can say in several.
/// </summary>
internal static class Normalizer
{
    /// <summary>Changes the tree; false, and an error in the bag, where it is of no version that can be read.</summary>
    public static bool Normalize(SpecTree tree, DiagnosticBag bag, CancellationToken token)
    {
        if (SpecVersions.Read(tree, bag) is not SpecVersion version)
            return false;

        ShapeTable table = ShapeTable.Of(version);
        WalkContext context = new(tree, bag, table, DeepTargets.Of(tree, table, token), token);
        new ShapeWalker(context).Visit(tree.Root, table.Root);
        new ReferenceResolver(context).Resolve();
        ReferenceSiblings.Rewrite(context);
        RepeatedParameters.Check(context);
        SecurityRequirements.Check(context);
        if (version == SpecVersion.Swagger20)
        {
            SwaggerBodies.MoveDown(context);
            SwaggerMediaTypes.Complete(tree.Root);
            SwaggerOrder.Apply(tree.Root);
        }

        return true;
    }
}
