using System.Reflection;
using Imgur;

namespace ImgurGen.Client.Tests.Support;

/// <summary>Calls an operation with arguments that mean nothing, where the answer is all that matters.</summary>
internal static class AnyCall
{
    /// <summary>The payload that the operation returned; null where it returned none.</summary>
    public static async Task<object?> SendAsync(ImgurClient client, ClientOperation operation)
    {
        object group = typeof(ImgurClient).GetProperty(operation.Group)!.GetValue(client)!;
        object?[] arguments = [.. operation.Method.GetParameters().Select(static parameter => Argument(parameter))];
        var task = (Task)operation.Method.Invoke(group, arguments)!;
        await task;
        return operation.Payload is null ? null : task.GetType().GetProperty(nameof(Task<object>.Result))!.GetValue(task);
    }

    // A body may be optional and still is given: Imgur was seen to answer calls that had one.
    private static object? Argument(ParameterInfo parameter)
    {
        if (parameter.ParameterType.Name.EndsWith("Request", StringComparison.Ordinal))
            return Request(parameter.ParameterType);
        return parameter.HasDefaultValue ? Default(parameter) : Value(parameter.ParameterType);
    }

    private static object? Default(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(CancellationToken) ? CancellationToken.None
        : parameter.DefaultValue is { } value && parameter.ParameterType.IsEnum ? Enum.ToObject(parameter.ParameterType, value)
        : parameter.DefaultValue;

    private static object Request(Type type)
    {
        object request = Activator.CreateInstance(type)!;
        foreach (PropertyInfo property in type.GetProperties().Where(static property => property.CanWrite))
            property.SetValue(request, Value(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType));
        return request;
    }

    private static object Value(Type type) => type switch
    {
        _ when type == typeof(string) => "AbCdEfG",
        _ when type == typeof(long) => 1L,
        _ when type == typeof(bool) => true,
        _ when type == typeof(FileContent) => FileContent.FromBytes(Pictures.Png(1, 1, 60)),
        _ when type.IsAssignableFrom(typeof(string[])) => new[] { "AbCdEfG" },
        _ when type.IsEnum => Enum.ToObject(type, 1),
        _ => throw new NotSupportedException($"There is no argument of type {type}."),
    };
}
