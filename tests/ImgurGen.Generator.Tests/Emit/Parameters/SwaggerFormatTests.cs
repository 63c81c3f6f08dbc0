namespace ImgurGen.Generator.Tests.Emit.Parameters;

/// <summary>
/// Swagger 2.0, Parameter Object, <c>collectionFormat</c>: "csv - comma separated values foo,bar. ssv - space separated values foo bar. tsv - tab
/// separated values foo\tbar. pipes - pipe separated values foo|bar. multi - corresponds to multiple parameter instances (...)
/// foo=bar&amp;foo=baz. (...) Default value is csv."
/// </summary>
public sealed class SwaggerFormatTests
{
    private const string Head = """
        swagger: '2.0'
        info: { title: Test API, version: '1' }
        """;

    private static readonly ParameterCase[] Cases =
    [
        Query("", "?foo=bar,baz"),
        Query("collectionFormat: csv, ", "?foo=bar,baz"),
        Query("collectionFormat: ssv, ", "?foo=bar%20baz"),
        Query("collectionFormat: tsv, ", "?foo=bar%09baz"),
        Query("collectionFormat: pipes, ", "?foo=bar%7Cbaz"),
        Query("collectionFormat: multi, ", "?foo=bar&foo=baz"),
        Of("path", "", "bar,baz"),
        Of("path", "collectionFormat: ssv, ", "bar%20baz"),
        Of("path", "collectionFormat: tsv, ", "bar%09baz"),
        Of("path", "collectionFormat: pipes, ", "bar%7Cbaz"),
        Of("header", "collectionFormat: csv, ", "bar,baz"),
        Of("header", "collectionFormat: ssv, ", "bar baz"),
        Of("header", "collectionFormat: tsv, ", "bar\tbaz"),
        Of("header", "collectionFormat: pipes, ", "bar|baz"),
    ];

    private static readonly Lazy<ParameterClient> Client = new(static () => new ParameterClient(Head, Cases));

    public static TheoryData<string> Names => [.. Cases.Select(static @case => @case.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_list_is_sent_in_the_format_that_the_document_names(string name)
    {
        ParameterCase @case = Cases.Single(@case => @case.Name == name);

        Assert.Equal(@case.Expected, await Client.Value.SendAsync(Cases, @case));
    }

    private static ParameterCase Query(string format, string expected) => Of("query", format, expected);

    private static ParameterCase Of(string place, string format, string expected)
        => new($"{place} {format}", $"in: {place}, required: true, {format}type: array, items: {{ type: string }}", "[\"bar\", \"baz\"]", expected, "foo");
}
