using System.Collections.Concurrent;
using LocalImgur.Media;

namespace LocalImgur.Seeding;

/// <summary>Even surfaces in a few sizes and colours. Drawn once for a process, since servers never change them.</summary>
internal static class SeedPictures
{
    private static readonly (int Width, int Height)[] Sizes = [(1200, 786), (609, 738), (1024, 768), (530, 357), (960, 720)];

    private static readonly (byte, byte, byte)[] Colours = [(27, 183, 110), (52, 58, 64), (230, 57, 70), (69, 123, 157)];

    private static readonly ConcurrentDictionary<(int, int, bool), Picture> Drawn = [];

    public static Picture For(int index, bool animated)
    {
        int size = animated ? 0 : (int)Seeds.Number("size", index, 0, Sizes.Length - 1);
        int colour = (int)Seeds.Number("colour", index, 0, Colours.Length - 1);
        return Drawn.GetOrAdd((size, colour, animated), static key => Draw(key.Item1, key.Item2, key.Item3));
    }

    private static Picture Draw(int size, int colour, bool animated)
    {
        byte[] file = animated
            ? GifFile.Blink(128, 96, Colours[colour])
            : PngFile.Fill(Sizes[size].Width, Sizes[size].Height, Colours[colour]);
        return Picture.TryRead(file, out Picture? picture)
            ? picture
            : throw new InvalidOperationException("A picture that was just drawn cannot be read.");
    }
}
