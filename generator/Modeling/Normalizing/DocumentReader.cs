using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Reading;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace ImgurGen.Generator.Modeling.Normalizing;

internal static class DocumentReader
{
    public static OpenApiDocument? Read(SpecTree tree, DiagnosticBag bag, CancellationToken token)
        => new OpenApiJsonReader().Read(tree.Root, new Uri("https://x/"), new OpenApiReaderSettings { RuleSet = new ValidationRuleSet() }).Document;
}
