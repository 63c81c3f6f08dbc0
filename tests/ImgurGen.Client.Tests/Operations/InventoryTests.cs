using System.Reflection;
using System.Text.RegularExpressions;
using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Operations;

/// <summary>What the client has is what the vendor's file has, and each is called in a test.</summary>
public sealed partial class InventoryTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly string[] Methods =
    [
        .. typeof(ImgurClient).GetProperties()
            .Where(static property => property.PropertyType.Name.EndsWith("Operations", StringComparison.Ordinal))
            .SelectMany(static property => property.PropertyType.GetMethods(Declared))
            .Select(static method => method.Name),
    ];

    private static string[] Plain => [.. Methods.Where(static name => !name.EndsWith("ResponseAsync", StringComparison.Ordinal)
        && !name.EndsWith("AllAsync", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_client_has_a_method_for_each_of_the_44_operations_of_the_vendors_file()
    {
        string[] ids = [.. OperationId().Matches(File.ReadAllText(Repository.VendorSpec)).Select(static match => match.Groups[1].Value)];

        Assert.Equal(44, ids.Length);
        Assert.Equal(
            ids.Select(static id => char.ToUpperInvariant(id[0]) + id[1..] + "Async").Order(StringComparer.Ordinal),
            Plain);
    }

    [Fact]
    public void Each_method_has_a_twin_that_returns_the_whole_response() =>
        Assert.Equal(
            Plain.Select(static name => name.Replace("Async", "ResponseAsync", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            Methods.Where(static name => name.EndsWith("ResponseAsync", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_two_lists_with_a_page_number_can_be_read_to_their_end() =>
        Assert.Equal(
            ["GetGalleryAllAsync", "GetTopicGalleryAllAsync"],
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
}
