using ImgurGen.Json;

namespace ImgurGen.Runtime.Tests.Support;

public readonly struct LevelNames : IWireNames<Level>
{
    public static bool AreTexts => false;

    public static bool TryParse(ReadOnlySpan<byte> name, out Level value)
    {
        value = name.SequenceEqual("10"u8) ? Level.Low : name.SequenceEqual("20"u8) ? Level.High : default;
        return value != default;
    }

    public static string NameOf(Level value) => value switch
    {
        Level.Low => "10",
        Level.High => "20",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };
}
