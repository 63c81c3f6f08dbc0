using System.Text.Json;
using ImgurGen.Json;

namespace ImgurGen.Runtime.Tests.Json;

public sealed class JsonElementsTests
{
    [Fact]
    public void A_value_may_be_as_deep_as_what_is_written()
    {
        const int Depth = 900;
        using JsonDocument document = JsonDocument.Parse(
            new string('[', Depth) + new string(']', Depth), new JsonDocumentOptions { MaxDepth = Depth });

        JsonElement written = JsonElements.Write<JsonElement, JsonElementCodec>(document.RootElement);

        Assert.Equal(document.RootElement.GetRawText(), JsonElements.Read<JsonElement, JsonElementCodec>(written).GetRawText());
    }

    [Fact]
    public void What_is_kept_outlives_its_document()
    {
        JsonDocument document = JsonDocument.Parse("""{"a":1}""");
        JsonElement kept = JsonElements.Keep(document.RootElement);
        document.Dispose();

        Assert.Equal("""{"a":1}""", kept.GetRawText());
        Assert.Equal(JsonValueKind.Undefined, JsonElements.Keep(default).ValueKind);
    }
}
