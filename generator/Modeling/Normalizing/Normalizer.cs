using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Normalizing;

internal static class Normalizer
{
    public static bool Normalize(SpecTree tree, DiagnosticBag bag, CancellationToken token) => true;
}
