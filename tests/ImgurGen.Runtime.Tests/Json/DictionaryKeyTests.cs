using System.Text.Json;
using ImgurGen.Json;
using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Json;

public sealed class DictionaryKeyTests
{
    [Fact]
    public void An_enum_is_the_key_of_a_dictionary_by_its_text_on_the_wire()
    {
        Dictionary<Level, int> values = JsonSerializer.Deserialize<Dictionary<Level, int>>("""{"20":1,"10":2}""")!;

        Assert.Equal(1, values[Level.High]);
        Assert.Equal("""{"20":1,"10":2}""", JsonSerializer.Serialize(values));
    }

    [Fact]
    public void An_open_enum_keeps_a_key_that_the_spec_does_not_know()
    {
        Dictionary<OpenEnum<Level>, int> values = JsonSerializer.Deserialize<Dictionary<OpenEnum<Level>, int>>("""{"20":1,"n\u0065w":2}""")!;

        Assert.Equal(1, values[Level.High]);
        Assert.Equal("""{"20":1,"new":2}""", JsonSerializer.Serialize(values));
    }

    [Fact]
    public void A_key_that_is_none_of_the_enum_is_bad_json()
    {
        JsonException exception = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Level, int>>("""{"30":1}"""));
        Assert.Contains("none of the enum Level", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_is_no_key()
    {
        var options = new JsonSerializerOptions { Converters = { new JsonCodecConverter<Picture, PictureCodec>() } };

        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Dictionary<Picture, int>>("""{"a":1}""", options));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Dictionary<Picture, int> { [new Picture("a", 7)] = 1 }, options));
    }
}
