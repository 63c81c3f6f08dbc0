using ImgurGen.Json;

namespace ImgurGen.Runtime.Tests.Support;

/// <summary>A resolver as the generator writes one.</summary>
public sealed class PictureResolver : JsonTypeInfoResolver
{
    public PictureResolver()
    {
        Add<Picture, PictureCodec>();
        Add<Level, EnumCodec<Level, LevelNames>>();
    }
}
