using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Overlays;

/// <summary>
/// The order in which overlays apply: those that come with the package first, then by file name, ordinal. Not by path, which differs
/// between machines; that decides only between files of the same name.
/// </summary>
internal static class OverlayOrder
{
    public static IEnumerable<T> Sort<T>(IEnumerable<T> overlays, Func<T, SourceFile> file, Func<T, bool> isBundled)
        => overlays
            .OrderBy(overlay => isBundled(overlay) ? 0 : 1)
            .ThenBy(overlay => file(overlay).FileName, StringComparer.Ordinal)
            .ThenBy(overlay => file(overlay).Path, StringComparer.Ordinal);
}
