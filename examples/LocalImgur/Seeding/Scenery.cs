namespace LocalImgur.Seeding;

/// <summary>Hills before an evening sky, in shades of one colour: something to look at, drawn in no time and small as a file.</summary>
internal static class Scenery
{
    /// <summary>How many colours a palette has. A GIF of <see cref="Media.GifFile"/> can have no more.</summary>
    public const int Colours = 128;

    private const int SkyShades = 120;
    private const byte Sun = SkyShades;
    private const byte FirstHill = Sun + 1;
    private const int Hills = 5;

    /// <summary>The colours, three bytes each: the sky from above to the horizon, the sun, and the hills from far to near.</summary>
    /// <param name="colour">The colour that all are shades of.</param>
    public static byte[] Palette((byte Red, byte Green, byte Blue) colour)
    {
        byte[] palette = new byte[3 * Colours];
        for (int shade = 0; shade < SkyShades; shade++)
            Mix(palette, shade, colour, (255, 226, 190), 0.15 + (0.8 * shade / SkyShades));
        Mix(palette, Sun, colour, (255, 248, 228), 0.95);
        for (int hill = 0; hill < Hills; hill++)
            Mix(palette, FirstHill + hill, colour, (14, 18, 30), 0.15 + (0.17 * hill));
        return palette;
    }

    /// <summary>The picture, a palette index for each pixel, row by row.</summary>
    /// <param name="width">Its width in pixels.</param>
    /// <param name="height">Its height in pixels.</param>
    /// <param name="variant">Which of many.</param>
    /// <param name="sunset">How far the sun has sunk: from 0, high, to 1, behind the hills.</param>
    public static byte[] Paint(int width, int height, int variant, double sunset)
    {
        byte[] pixels = new byte[width * height];
        double horizon = 0.62 * height;
        double sunX = width * (0.25 + (0.5 * Part("sun", variant)));
        double sunY = horizon * (0.3 + (0.8 * sunset));
        double radius = 0.11 * Math.Min(width, height);
        for (int y = 0; y < height; y++)
        {
            Span<byte> row = pixels.AsSpan(y * width, width);
            row.Fill((byte)Math.Min(y / horizon * SkyShades, SkyShades - 1));
            double reach = (radius * radius) - ((y - sunY) * (y - sunY));
            if (reach <= 0)
                continue;

            int left = Math.Max((int)(sunX - Math.Sqrt(reach)), 0);
            int right = Math.Min((int)(sunX + Math.Sqrt(reach)), width);
            row[left..right].Fill(Sun);
        }

        for (int hill = 0; hill < Hills; hill++)
            PaintHill(pixels, width, height, hill, variant);
        return pixels;
    }

    // The nearer, the lower and the flatter.
    private static void PaintHill(byte[] pixels, int width, int height, int hill, int variant)
    {
        double phase = 6.3 * Part($"hill {hill}", variant);
        for (int x = 0; x < width; x++)
        {
            double at = (double)x / width;
            double ridge = Math.Sin((at * (4 + hill)) + phase) + (0.45 * Math.Sin((at * (11 + (3 * hill))) + (2 * phase)));
            int top = Math.Clamp((int)(height * (0.56 + (0.09 * hill) + (0.055 * ridge))), 0, height);
            for (int y = top; y < height; y++)
                pixels[(y * width) + x] = (byte)(FirstHill + hill);
        }
    }

    private static double Part(string name, int variant) => Seeds.Number(name, variant, 0, 1_000) / 1_000.0;

    private static void Mix(
        byte[] palette, int index, (byte Red, byte Green, byte Blue) one, (byte Red, byte Green, byte Blue) other, double part)
    {
        palette[3 * index] = (byte)(one.Red + ((other.Red - one.Red) * part));
        palette[(3 * index) + 1] = (byte)(one.Green + ((other.Green - one.Green) * part));
        palette[(3 * index) + 2] = (byte)(one.Blue + ((other.Blue - one.Blue) * part));
    }
}
