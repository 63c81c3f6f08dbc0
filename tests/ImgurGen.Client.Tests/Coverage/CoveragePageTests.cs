using System.Globalization;
using System.Reflection;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Coverage;

/// <summary><c>docs/imgur-coverage.md</c> tells the truth of the generated client.</summary>
public sealed class CoveragePageTests
{
    private static readonly Dictionary<string, ClientOperation> Operations =
        ClientOperation.All.ToDictionary(static operation => operation.Call);

    private static IEnumerable<CoverageLine> Served => CoverageLine.All.Where(static line => line.Call is not null);

    [Fact]
    public void Every_operation_of_the_client_is_on_the_page_once() =>
        Assert.Equal(
            Operations.Keys.Order(StringComparer.Ordinal), Served.Select(static line => line.Call!).Order(StringComparer.Ordinal));

    [Fact]
    public void The_rows_1_to_107_are_all_there_in_their_order() =>
        Assert.Equal(Enumerable.Range(1, 107), CoverageLine.All.Select(static line => line.Row).Distinct());

    [Fact]
    public void What_is_left_out_or_served_by_another_row_says_why()
    {
        CoverageLine[] others = [.. CoverageLine.All.Where(static line => line.Call is null)];

        Assert.Equal([85, 104, 105, 106, 107], others.Where(static line => line.IsLeftOut).Select(static line => line.Row).Distinct());
        Assert.Equal([(21, 22), (34, 35)], others.Where(static line => !line.IsLeftOut).Select(static line => (line.Row, line.SeeRow!.Value)));
        Assert.Empty(others.Select(static line => line.Row).Except(CoverageLine.Noted));
    }

    [Fact]
    public void What_is_deprecated_says_so() =>
        Assert.Equal(
            Operations.Values.Where(static operation => operation.Method.IsDefined(typeof(ObsoleteAttribute)))
                .Select(static operation => operation.Call).Order(StringComparer.Ordinal),
            Served.Where(static line => line.IsDeprecated).Select(static line => line.Call!).Order(StringComparer.Ordinal));

    [Fact]
    public void Method_and_path_are_those_of_the_operation() =>
        AssertAll(
            static line => $"{line.Method} {PathShape.Of(line.Path)}",
            static operation => $"{operation.Operation.Method} {PathShape.Of(operation.Operation.PathTemplate)}");

    [Fact]
    public void The_payload_is_what_the_method_returns() =>
        AssertAll(
            static line => line.Payload,
            static operation => operation.Payload is null ? "nothing" : TypeText.Of(operation.Method.ReturnParameter, operation.Payload));

    [Fact]
    public void The_credential_is_what_the_operation_asks_for() =>
        AssertAll(static line => line.Credential, static operation => CredentialOf(operation.Operation.Security));

    [Fact]
    public void The_credits_are_what_the_operation_costs() =>
        AssertAll(static line => line.Credits, static operation => operation.Operation.Credits.ToString(CultureInfo.InvariantCulture));

    [Fact]
    public void Paging_is_that_of_the_operation() =>
        AssertAll(static line => line.Paging, static operation => operation.AllMethod is { } all ? PagingOf(operation, all) : "-");

    [SharedFact]
    public void Method_path_and_source_are_those_of_the_facts()
    {
        foreach (FactsRow row in FactsRow.All)
        {
            CoverageLine[] lines = [.. CoverageLine.All.Where(line => line.Row == row.Row)];
            Assert.Equal((row.Row, row.Method), (lines[0].Row, lines[0].Method));
            Assert.Equal((row.Row, SourceOf(row.Seed)), (lines[0].Row, lines[0].Source));
            if (row.IsOne)
                Assert.Equal((row.Row, row.Path), (lines[0].Row, lines[0].Path));
            else
                Assert.All(row.Words, word => Assert.Contains(lines, line => line.Path.Contains(word, StringComparison.Ordinal)));
        }
    }

    private static void AssertAll(Func<CoverageLine, string> said, Func<ClientOperation, string> real) =>
        Assert.Equal(
            Served.Select(line => $"{line.Row} {line.Call}: {real(Operations[line.Call!])}"),
            Served.Select(line => $"{line.Row} {line.Call}: {said(line)}"));

    private static string CredentialOf(string[][] security) => string.Join(" or ", security.Select(static needed => string.Join("+", needed))) switch
    {
        "" => "none",
        "OAuth2 or ClientId" => "either",
        "OAuth2" => "user",
        string other => other,
    };

    private static string PagingOf(ClientOperation operation, MethodInfo all)
    {
        ParameterInfo page = all.GetParameters().Single(static parameter => parameter.Name == "page");
        List<string> parts = [operation.Operation.PathTemplate.Contains("{page}", StringComparison.Ordinal) ? "path" : "query"];
        if (page.DefaultValue is not 0L)
            parts.Add($"from {page.DefaultValue}");
        if (all.GetParameters().Any(static parameter => parameter.Name == "perPage"))
            parts.Add("perPage");

        var list = typeof(IReadOnlyList<>).MakeGenericType(all.ReturnType.GetGenericArguments());
        if (operation.Payload != list)
            parts.Add("in " + operation.Payload!.GetProperties().Single(property => property.PropertyType == list).Name.ToLowerInvariant());
        return string.Join(", ", parts);
    }

    private static string SourceOf(string seed) => seed switch
    {
        "O" => "file",
        "P" => "documentation",
        "OP" => "file, documentation",
        "X" => "clients",
        _ => throw new ArgumentOutOfRangeException(nameof(seed), seed, "The facts know O, P, OP and X."),
    };
}
