using System.Reflection;
using Imgur;

namespace ImgurGen.Client.Tests.Support;

/// <summary>An operation as the generated client has it.</summary>
/// <param name="Group">The client's property that has it, such as <c>Image</c>.</param>
/// <param name="Operation">What is constant about it.</param>
/// <param name="Method">The method that returns its payload.</param>
internal sealed record ClientOperation(string Group, ApiOperation Operation, MethodInfo Method)
{
    private const string FieldSuffix = "Operation";

    public static IReadOnlyList<ClientOperation> All { get; } =
    [
        .. typeof(ImgurClient).GetProperties()
            .Where(static property => property.PropertyType.Name.EndsWith("Operations", StringComparison.Ordinal))
            .SelectMany(static property => property.PropertyType.GetFields(BindingFlags.NonPublic | BindingFlags.Static)
                .Where(static field => field.FieldType == typeof(ApiOperation))
                .Select(field => Of(property, field))),
    ];

    /// <summary>How a program calls it: <c>imgur.Image.GetImageAsync</c>.</summary>
    public string Call => $"imgur.{Group}.{Method.Name}";

    /// <summary>What the method returns when it has been awaited; null where that is nothing.</summary>
    public Type? Payload => Method.ReturnType.IsGenericType ? Method.ReturnType.GetGenericArguments()[0] : null;

    /// <summary>The method that returns all pages; null where the operation has none.</summary>
    public MethodInfo? AllMethod => Method.DeclaringType!.GetMethod(Method.Name.Replace("Async", "AllAsync", StringComparison.Ordinal));

    private static ClientOperation Of(PropertyInfo group, FieldInfo field) => new(
        group.Name,
        (ApiOperation)field.GetValue(null)!,
        group.PropertyType.GetMethod(field.Name[..^FieldSuffix.Length] + "Async")!);
}
