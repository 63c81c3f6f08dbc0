using System.Collections.Concurrent;
using LocalImgur.Media;

namespace LocalImgur.Seeding;

/// <summary>Landscapes in a few sizes and colours. Drawn once for a process, since servers never change them.</summary>
internal static class SeedPictures
{
    private static readonly (int Width, int Height)[] Sizes = [(1200, 786), (609, 738), (1024, 768), (530, 357), (960, 720)];

    private static readonly (byte, byte, byte)[] Colours =
        [(27, 183, 110), (52, 58, 64), (230, 57, 70), (69, 123, 157), (124, 92, 176), (226, 132, 58)];

    private const int SunsetFrames = 8;

    private static readonly ConcurrentDictionary<(int, int, bool), Picture> Drawn = [];

    public static Picture For(int index, bool animated)
    {
        int size = animated ? 0 : (int)Seeds.Number("size", index, 0, Sizes.Length - 1);
        int colour = (int)Seeds.Number("colour", index, 0, Colours.Length - 1);
        return Drawn.GetOrAdd((size, colour, animated), static key => Draw(key.Item1, key.Item2, key.Item3));
    }

    private static Picture Draw(int size, int colour, bool animated)
    {
        int variant = (size * Colours.Length) + colour;
        byte[] palette = Scenery.Palette(Colours[colour]);
        byte[] file = animated ? DrawSunset(palette, variant) : DrawEvening(Sizes[size].Width, Sizes[size].Height, palette, variant);
        return Picture.TryRead(file, out Picture? picture)
            ? picture
            : throw new InvalidOperationException("A picture that was just drawn cannot be read.");
    }

    private static byte[] DrawEvening(int width, int height, byte[] palette, int variant)
        => PngFile.Encode(width, height, palette, Scenery.Paint(width, height, variant, sunset: 0.3));

    private static byte[] DrawSunset(byte[] palette, int variant)
    {
        const int width = 128;
        const int height = 96;
        IEnumerable<byte[]> frames = Enumerable.Range(0, SunsetFrames)
            .Select(frame => Scenery.Paint(width, height, variant, (double)frame / (SunsetFrames - 1)));
        return GifFile.Encode(width, height, palette, frames);
    }
}
