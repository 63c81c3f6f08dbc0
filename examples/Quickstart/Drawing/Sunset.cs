using Spectre.Console;

namespace Quickstart.Drawing;

/// <summary>The picture that is uploaded: a sun over hills, with the grain of a film.</summary>
internal static class Sunset
{
    public const int Width = 960;
    public const int Height = 600;

    private const double SunRadius = 0.16;
    private const int Grain = 6;

    /// <summary>The picture as rows of red, green and blue, a byte each.</summary>
    public static byte[] Draw()
    {
        // A seed, so that the picture is the same in each run; the grain keeps the file from compressing to nothing.
        var grain = new Random(1871);
        byte[] pixels = new byte[Width * Height * 3];
        int next = 0;
        for (int y = 0; y < Height; y++)
        {
            for (int x = 0; x < Width; x++)
            {
                Color colour = ColourAt((x + 0.5) / Width, (y + 0.5) / Height);
                int shift = grain.Next(-Grain, Grain + 1);
                pixels[next++] = Shifted(colour.R, shift);
                pixels[next++] = Shifted(colour.G, shift);
                pixels[next++] = Shifted(colour.B, shift);
            }
        }

        return pixels;
    }

    /// <summary>A picture of the picture for a terminal, two columns a pixel.</summary>
    public static Canvas DrawSmall(int width)
    {
        int height = width * Height / Width;
        var canvas = new Canvas(width, height);
        for (int y = 0; y < height; y++)
        {
            for (int x = 0; x < width; x++)
                canvas.SetPixel(x, y, ColourAt((x + 0.5) / width, (y + 0.5) / height));
        }

        return canvas;
    }

    // Both coordinates run from 0 to 1, from the upper left corner.
    private static Color ColourAt(double x, double y)
    {
        if (y > 0.86 + (0.07 * Math.Sin((x * 5) + 1.2)))
            return new Color(38, 22, 56);
        if (y > 0.72 + (0.09 * Math.Sin((x * 3.4) + 4.1)))
            return new Color(82, 38, 84);

        double fromSun = Math.Sqrt(Math.Pow((x - 0.62) * Width / Height, 2) + Math.Pow(y - 0.58, 2));
        if (fromSun < SunRadius)
            return new Color(255, 214, 122);

        Color sky = Between(new Color(52, 44, 112), new Color(250, 128, 96), y / 0.75);
        return Between(new Color(255, 190, 110), sky, (fromSun - SunRadius) / 0.35);
    }

    private static Color Between(Color from, Color to, double share) => from.Blend(to, (float)Math.Clamp(share, 0, 1));

    private static byte Shifted(byte channel, int shift) => (byte)Math.Clamp(channel + shift, byte.MinValue, byte.MaxValue);
}
