using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Json;

public sealed class ResolverTests
{
    private const string Item = """{"id":"a","views":7}""";

    private static readonly JsonSerializerOptions Trimmed = new() { TypeInfoResolver = new PictureResolver() };

    [Fact]
    public void Lists_arrays_and_dictionaries_of_a_type_are_served()
    {
        Assert.Equal(7, AssertSame<List<Picture>>($"[{Item}]")[0].Views);
        Assert.Equal(7, AssertSame<Picture[]>($"[{Item}]")[0].Views);
        Assert.Equal(7, AssertSame<IReadOnlyList<Picture>>($"[{Item}]")[0].Views);
        Assert.Equal(7, AssertSame<Dictionary<string, Picture>>($$"""{"x":{{Item}}}""")["x"].Views);
        Assert.Equal(7, AssertSame<IReadOnlyDictionary<string, Picture>>($$"""{"x":{{Item}}}""")["x"].Views);
        Assert.Equal([Level.High, Level.Low], AssertSame<Level[]>("[20,10]"));
    }

    [Fact]
    public void An_empty_list_can_be_added_to()
    {
        List<Picture> pictures = AssertSame<List<Picture>>("[]");
        pictures.Add(new Picture("a", 7));
        Assert.Equal($"[{Item}]", JsonSerializer.Serialize(pictures, Info<List<Picture>>()));
    }

    private static T AssertSame<T>(string json)
    {
        T value = JsonSerializer.Deserialize(json, Info<T>())!;
        Assert.Equal(json, JsonSerializer.Serialize(value, Info<T>()));
        return value;
    }

    private static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)Trimmed.GetTypeInfo(typeof(T));
}
