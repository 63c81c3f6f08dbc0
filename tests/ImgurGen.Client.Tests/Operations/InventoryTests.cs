using System.Reflection;
using System.Text.RegularExpressions;
using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Operations;

/// <summary>The client has what the vendor's file has, in the same shape for all, and each operation is called in a test.</summary>
public sealed partial class InventoryTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Type[] Groups =
    [
        .. typeof(ImgurClient).GetProperties().Select(static property => property.PropertyType)
            .Where(static type => type.Name.EndsWith("Operations", StringComparison.Ordinal)),
    ];

    private static readonly string[] Methods =
        [.. Groups.SelectMany(static group => group.GetMethods(Declared)).Select(static method => method.Name)];

    private static string[] Plain => [.. Methods.Where(static name => !name.EndsWith("ResponseAsync", StringComparison.Ordinal)
        && !name.EndsWith("AllAsync", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Each_of_the_44_operations_of_the_vendors_file_is_one_of_the_client()
    {
        string[] ids = [.. OperationId().Matches(File.ReadAllText(Repository.VendorSpec)).Select(static match => match.Groups[1].Value)];

        Assert.Equal(44, ids.Length);
        Assert.Empty(ids.Select(static id => char.ToUpperInvariant(id[0]) + id[1..] + "Async").Except(Plain));
    }

    [Fact]
    public void Each_method_has_a_twin_that_returns_the_whole_response() =>
        Assert.Equal(
            Plain.Select(static name => name.Replace("Async", "ResponseAsync", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            Methods.Where(static name => name.EndsWith("ResponseAsync", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Each_operation_with_a_page_number_can_be_read_to_its_end() =>
        Assert.Equal(
            Groups.SelectMany(static group => group.GetMethods(Declared))
                .Where(static method => method.GetParameters().Any(static parameter => parameter.Name == "page"))
                .Select(static method => Stem().Replace(method.Name, "AllAsync")).Distinct().Order(StringComparer.Ordinal),
            Methods.Where(static name => name.EndsWith("AllAsync", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_member_of_client_and_groups_can_be_overridden()
    {
        IEnumerable<MethodInfo> methods = typeof(ImgurClient).GetProperties()
            .Where(static property => property.Name != nameof(ImgurClient.Description))
            .SelectMany(static property => property.PropertyType.GetMethods(Declared)
                .Where(_ => property.PropertyType.Namespace == "Imgur")
                .Append(property.GetMethod!));

        string[] closed = [.. methods.Where(static method => !method.IsVirtual || method.IsFinal).Select(static method => method.Name)];
        Assert.Empty(closed);
    }

    [Fact]
    public void No_operation_is_without_a_test_that_bears_its_name()
    {
        string[] tests =
        [
            .. typeof(InventoryTests).Assembly.GetTypes()
                .Where(static type => type.Namespace == typeof(InventoryTests).Namespace)
                .SelectMany(static type => type.GetMethods())
                .Where(static method => method.IsDefined(typeof(FactAttribute)))
                .Select(static method => method.Name),
        ];

        string[] forgotten =
            [.. Plain.Where(name => !tests.Any(test => test.StartsWith(name[..^"Async".Length] + "_", StringComparison.Ordinal)))];

        Assert.Empty(forgotten);
    }

    [GeneratedRegex(@"^\s+operationId: (\w+)\s*$", RegexOptions.Multiline)]
    private static partial Regex OperationId();

    [GeneratedRegex("(All|Response)?Async$")]
    private static partial Regex Stem();
}
