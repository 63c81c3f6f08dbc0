using ImgurGen.Generator.Tests.Testing;

namespace ImgurGen.Generator.Tests.Emit;

/// <summary>Operations that answer all at once or item by item, as the caller wants: there is a method for each.</summary>
public sealed class StreamingTests
{
    private const string Schemas = """
        schemas:
          Question: { type: object, required: [text], properties: { text: { type: string }, stream: { type: boolean, default: true } } }
          Answer: { type: object, required: [text], properties: { text: { type: string } } }
          Piece: { type: object, required: [part], properties: { part: { type: string } } }
        """;

    private const string Offers = "application/json: { schema: { $ref: '#/components/schemas/Answer' } }, text/event-stream: { schema: { $ref: '#/components/schemas/Piece' } }";

    private static string Spec(string offers = Offers, string more = "") => Construct.Spec($$"""
        /chat:
          post:
            operationId: chat
            requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Question' } } } }
            responses: { '200': { description: The answer, content: { {{offers}} } } }
        {{more}}
        """, Schemas);

    [Theory]
    [InlineData("text/event-stream", "data: {\"part\":\"a\"}\n\ndata: {\"part\":\"b\"}\n\ndata: [DONE]\n\n")]
    [InlineData("application/x-ndjson", "{\"part\":\"a\"}\n{\"part\":\"b\"}\n")]
    public async Task The_twin_gives_the_items_as_they_arrive_and_asks_for_them(string mediaType, string body)
    {
        await using var server = new ExchangeServer(200, mediaType, body);

        Assert.Equal("ab", await GeneratedCall.RunAsync(Spec(Offers.Replace("text/event-stream", mediaType, StringComparison.Ordinal)), server, """
            string parts = "";
            await foreach (Piece piece in client.Default.ChatStreamAsync(new Question { Text = "Why?" }))
                parts += piece.Part;
            return parts;
            """));
        Assert.Equal(mediaType, server.Accept);
        Assert.Equal("""{"text":"Why?","stream":true}""", server.Body);
    }

    [Theory]
    [InlineData("new Question { Text = \"Why?\" }")]
    [InlineData("new Question { Text = \"Why?\", Stream = true }")]
    public async Task The_method_of_the_whole_answer_asks_for_it_whatever_the_default_is(string question)
    {
        await using var server = new ExchangeServer(200, "application/json", """{"text":"Because."}""");

        Assert.Equal("Because.", await GeneratedCall.RunAsync(Spec(), server, $"return (await client.Default.ChatAsync({question})).Text;"));
        Assert.Equal("application/json", server.Accept);
        Assert.Equal("""{"text":"Why?","stream":false}""", server.Body);
    }

    [Fact]
    public void Nothing_is_told_of_what_has_a_method()
    {
        Generation generation = Generation.Run(Spec());

        Assert.Empty(generation.Diagnostics);
        Assert.Empty(generation.Compile());
    }

    [Fact]
    public void An_operation_that_is_called_so_itself_keeps_its_name()
    {
        Generation generation = Generation.Run(Spec(more: """
            /chat/stream:
              get: { operationId: chatStream, responses: { '204': { description: Done } } }
            """));

        Assert.Equal(["IMG051"], generation.Diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.Empty(generation.Compile());
        string source = generation.Source("Test.DefaultOperations.g.cs");
        Assert.Contains("global::System.Threading.Tasks.Task ChatStreamAsync(global::System.Threading", source, StringComparison.Ordinal);
        Assert.Contains("ChatStream2Async(", source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_can_only_be_asked_to_stream_is_not_told_otherwise()
    {
        await using var server = new ExchangeServer(200, "application/json", """{"text":"Because."}""");
        string spec = Spec().Replace("stream: { type: boolean, default: true }", "stream: { type: boolean, enum: [true] }", StringComparison.Ordinal);

        Assert.Equal("Because.", await GeneratedCall.RunAsync(spec, server, "return (await client.Default.ChatAsync(new Question { Text = \"Why?\" })).Text;"));
        Assert.Equal("""{"text":"Why?"}""", server.Body);
    }
}
