using ImgurGen.Generator.Tests.Testing;

namespace ImgurGen.Generator.Tests.Emit;

/// <summary>Answers of all kinds, from the spec to what a user's code gets over HTTP.</summary>
public sealed class AnswerTests
{
    private const string Pet = "schemas: { Pet: { type: object, required: [name], properties: { name: { type: string } } }, Problem: { type: object, required: [code], properties: { code: { type: integer } } } }";
    private const string PetRef = "{ schema: { $ref: '#/components/schemas/Pet' } }";
    private const string ProblemRef = "{ schema: { $ref: '#/components/schemas/Problem' } }";

    private static string Spec(string responses, string method = "get") => Construct.Spec($$"""
        /pet:
          {{method}}:
            operationId: call
            responses: { {{responses}} }
        """, Pet);

    [Theory]
    [InlineData("text/csv", "{ schema: { type: string } }", "a;b")]
    [InlineData("application/xml", PetRef, "<pet/>")]
    [InlineData("text/plain; charset=utf-8", "{}", "caf\u00e9")]
    public async Task Text_is_a_string(string mediaType, string media, string body)
    {
        await using var server = new ExchangeServer(200, mediaType, body);

        Assert.Equal(body, await GeneratedCall.RunAsync(Spec($"'200': {{ description: d, content: {{ '{mediaType}': {media} }} }}"), server,
            "return await client.Default.CallAsync();"));
        Assert.Equal(mediaType, server.Accept);
    }

    [Theory]
    [InlineData("{ type: integer }", "42", "long", "42")]
    [InlineData("{ type: number, format: decimal }", "1.50\n", "decimal", "1.50")]
    [InlineData("{ type: boolean }", "true", "bool", "True")]
    [InlineData("{ type: string, format: date }", "2026-11-22", "DateOnly", "11/22/2026")]
    [InlineData("{ type: string, enum: [on, off] }", "off", "OpenEnum<CallResult>", "off")]
    [InlineData("{ type: string, enum: [on, off] }", "\"off\"", "OpenEnum<CallResult>", "off")]
    public async Task Plain_text_of_a_value_is_that_value(string schema, string body, string type, string expected)
    {
        await using var server = new ExchangeServer(200, "text/plain", body);

        Assert.Equal(expected, await GeneratedCall.RunAsync(Spec($"'200': {{ description: d, content: {{ text/plain: {{ schema: {schema} }} }} }}"), server, $$"""
            {{type}} value = await client.Default.CallAsync();
            return Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!.Split(' ')[0];
            """));
        Assert.Equal("text/plain", server.Accept);
    }

    [Fact]
    public async Task Plain_text_of_different_values_is_a_string()
    {
        await using var server = new ExchangeServer(202, "text/plain", "later");

        Assert.Equal("later", await GeneratedCall.RunAsync(
            Spec("'200': { description: d, content: { text/plain: { schema: { type: integer } } } }, '202': { description: d, content: { text/plain: { schema: { type: string } } } }"),
            server, "return await client.Default.CallAsync();"));
    }

    [Fact]
    public async Task Plain_text_that_is_no_such_value_is_refused_without_being_quoted()
    {
        await using var server = new ExchangeServer(200, "text/plain", "secret");

        Assert.Equal("call (GET /pet) was answered with HTTP 200 (text/plain, 6 bytes), but the text is no value of the type that was expected.",
            await GeneratedCall.RunAsync(Spec("'200': { description: d, content: { text/plain: { schema: { type: integer } } } }"), server, """
                try { await client.Default.CallAsync(); return "read"; }
                catch (ApiResponseFormatException exception) { return exception.Message; }
                """));
    }

    [Fact]
    public async Task No_plain_text_is_null_where_the_spec_has_an_empty_answer()
    {
        await using var server = new ExchangeServer(204);

        Assert.Equal("True", await GeneratedCall.RunAsync(Spec("'200': { description: d, content: { text/plain: { schema: { type: integer } } } }, '204': { description: d }"), server,
            "return (await client.Default.CallAsync() is null).ToString();"));
    }

    [Theory]
    [InlineData("application/pdf", "{ schema: { type: string, format: binary } }")]
    [InlineData("application/x-something", "{}")]
    [InlineData("text/csv", "{ schema: { type: string, format: binary } }")]
    public async Task Bytes_and_what_nobody_knows_are_a_stream(string mediaType, string media)
    {
        await using var server = new ExchangeServer(200, mediaType, "bytes");

        Assert.Equal($"bytes {mediaType}", await GeneratedCall.RunAsync(Spec($"'200': {{ description: d, content: {{ '{mediaType}': {media} }} }}"), server, """
            ApiResponse<Stream> response = await client.Default.CallResponseAsync();
            await using Stream stream = response.Payload;
            return await new StreamReader(stream).ReadToEndAsync() + " " + response.ContentHeaders.ContentType;
            """));
    }

    [Theory]
    [InlineData("text/event-stream", "{ schema: { $ref: '#/components/schemas/Pet' } }", "data: {\"name\":\"a\"}\n\ndata: {\"name\":\"b\"}\n\n")]
    [InlineData("application/x-ndjson", "{ schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } }", "{\"name\":\"a\"}\n{\"name\":\"b\"}\n")]
    [InlineData("application/jsonl", "{ schema: { $ref: '#/components/schemas/Pet' } }", "{\"name\":\"a\"}\n{\"name\":\"b\"}\n")]
    public async Task Items_are_enumerated(string mediaType, string media, string body)
    {
        await using var server = new ExchangeServer(200, mediaType, body);

        Assert.Equal("ab", await GeneratedCall.RunAsync(Spec($"'200': {{ description: d, content: {{ {mediaType}: {media} }} }}"), server, """
            string names = "";
            await foreach (Pet pet in client.Default.CallAsync())
                names += pet.Name;
            return names;
            """));
        Assert.Equal(mediaType, server.Accept);
    }

    [Fact]
    public async Task The_item_schema_of_3_2_describes_the_whole_event()
    {
        await using var server = new ExchangeServer(200, "text/event-stream", "event: add\ndata: 1\n\n");

        Assert.Equal("add 1", await GeneratedCall.RunAsync(Spec("""
            '200': { description: d, content: { text/event-stream: { itemSchema: { type: object, required: [data], properties: { event: { type: string }, data: { type: string } } } } } }
            """).Replace("3.0.3", "3.2.0", StringComparison.Ordinal), server, """
            await foreach (CallResult item in client.Default.CallAsync())
                return item.Event + " " + item.Data;
            return "";
            """));
    }

    [Theory]
    [InlineData(200, """{"name":"a"}""", "a")]
    [InlineData(204, "", "none")]
    public async Task Something_or_nothing_is_nullable(int status, string body, string expected)
    {
        await using var server = new ExchangeServer(status, "application/json", body);

        Assert.Equal(expected, await GeneratedCall.RunAsync(
            Spec($"'200': {{ description: d, content: {{ application/json: {PetRef} }} }}, '204': {{ description: d }}"), server,
            "Pet? pet = await client.Default.CallAsync(); return pet?.Name ?? \"none\";"));
    }

    [Theory]
    [InlineData(200, """{"name":"a"}""", "pet a")]
    [InlineData(202, """{"code":7}""", "problem 7")]
    [InlineData(204, "", "nothing")]
    [InlineData(206, "\"rest\"", "other rest")]
    public async Task Answers_of_different_types_are_cases_told_apart_by_the_status(int status, string body, string expected)
    {
        await using var server = new ExchangeServer(status, "application/json", body);

        Assert.Equal(expected, await GeneratedCall.RunAsync(Spec($$$"""
            '200': { description: d, content: { application/json: {{{PetRef}}} } },
            '202': { description: d, content: { application/json: {{{ProblemRef}}} } },
            '204': { description: d },
            '2XX': { description: d, content: { application/json: { schema: { type: string } } } }
            """), server, """
            return await client.Default.CallAsync() switch
            {
                CallAnswer.Ok ok => "pet " + ok.Value.Name,
                CallAnswer.Accepted accepted => "problem " + accepted.Value.Code,
                CallAnswer.NoContent => "nothing",
                CallAnswer.Other other => "other " + other.Value,
                _ => "?",
            };
            """));
    }

    [Theory]
    [InlineData(404, """{"code":7}""", "problem 7")]
    [InlineData(500, """{"name":"x"}""", "pet x")]
    public async Task An_error_is_caught_by_its_type(int status, string body, string expected)
    {
        await using var server = new ExchangeServer(status, "application/json", body);

        Assert.Equal(expected, await GeneratedCall.RunAsync(Spec(
            $"'204': {{ description: d }}, '4XX': {{ description: d, content: {{ application/json: {ProblemRef} }} }}, 'default': {{ description: d, content: {{ application/json: {PetRef} }} }}",
            "post"), server, """
            try { await client.Default.CallAsync(); return ""; }
            catch (ApiException exception) when (exception.Error is Problem problem) { return "problem " + problem.Code; }
            catch (ApiException exception) when (exception.Error is Pet pet) { return "pet " + pet.Name; }
            """));
    }

    [Fact]
    public async Task Headers_are_properties()
    {
        await using var server = new ExchangeServer(200, "application/json", """{"name":"a"}""", ("X-Total", "42"), ("X-Tags", "a, b"));

        Assert.Equal("42 a|b ", await GeneratedCall.RunAsync(Spec($$$"""
            '200': { description: d, headers: { X-Total: { schema: { type: integer } }, X-Tags: { schema: { type: array, items: { type: string } } }, X-Next: { schema: { type: string } } }, content: { application/json: {{{PetRef}}} } }
            """), server, """
            var headers = new CallHeaders(await client.Default.CallResponseAsync());
            return $"{headers.XTotal} {string.Join('|', headers.XTags ?? [])} {headers.XNext}";
            """));
    }

    [Fact]
    public void What_is_not_asked_for_is_told()
    {
        Generation generation = Generation.Run(Spec($"'200': {{ description: d, content: {{ application/xml: {PetRef}, application/json: {PetRef}, application/vnd.pet+json: {PetRef} }} }}"));

        Assert.Equal(["IMG063"], generation.Diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.Contains("'application/xml'", generation.Diagnostics[0].GetMessage(), StringComparison.Ordinal);
        Assert.Empty(generation.Compile());
    }
}
