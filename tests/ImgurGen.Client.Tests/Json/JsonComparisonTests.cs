using System.Text.Json.Nodes;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Json;

/// <summary>The yardstick of the captured bodies sees what it is there to see.</summary>
public sealed class JsonComparisonTests
{
    [Theory]
    [InlineData("""{"views":1}""", """{}""", "$.views: 1 is lost")]
    [InlineData("""{"views":1}""", """{"views":2}""", "$.views: 1 became 2")]
    [InlineData("""{"views":"01"}""", """{"views":1}""", "$.views: \"01\" became 1")]
    [InlineData("""{"views":1}""", """{"views":"1"}""", "$.views: 1 became \"1\"")]
    [InlineData("""{"title":""}""", """{}""", "$.title: \"\" is lost")]
    [InlineData("""{"section":"a"}""", """{}""", "$.section: \"a\" is lost")]
    [InlineData("""{"section":false}""", """{}""", "$.section: false is lost")]
    [InlineData("""{"favorite":false}""", """{}""", "$.favorite: false is lost")]
    [InlineData("""{"pro_expiration":""}""", """{}""", "$.pro_expiration: \"\" is lost")]
    [InlineData("""{"description_annotations":{"a":1}}""", """{}""", "$.description_annotations: {\"a\":1} is lost")]
    [InlineData("""{}""", """{"views":0}""", "$.views: 0 is new")]
    [InlineData("""{"images":[{"id":"a"},{"id":"b"}]}""", """{"images":[{"id":"a"},{"id":"c"}]}""", "$.images[1].id: \"b\" became \"c\"")]
    [InlineData("""{"tags":["a","b"]}""", """{"tags":["a"]}""", "$.tags: [\"a\",\"b\"] became [\"a\"]")]
    public void What_is_lost_or_changed_is_told(string sent, string written, string difference) =>
        Assert.Equal([difference], JsonComparison.Differences(JsonNode.Parse(sent), JsonNode.Parse(written)));

    [Theory]
    [InlineData("""{"title":null}""", """{}""")]
    [InlineData("""{"section":""}""", """{}""")]
    [InlineData("""{"mp4":""}""", """{}""")]
    [InlineData("""{"pro_expiration":false}""", """{}""")]
    [InlineData("""{"mp4_size":"595876"}""", """{"mp4_size":595876}""")]
    [InlineData("""{"description_annotations":{}}""", """{}""")]
    public void What_says_nothing_may_be_left_out(string sent, string written) =>
        Assert.Empty(JsonComparison.Differences(JsonNode.Parse(sent), JsonNode.Parse(written)));
}
