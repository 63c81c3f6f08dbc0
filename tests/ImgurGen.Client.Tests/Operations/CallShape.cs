using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Operations;

/// <summary>
/// A call of any operation with an argument for every parameter, none of them its default, and what must go over the wire for it.
/// </summary>
internal sealed partial class CallShape
{
    private readonly ClientOperation operation;
    private readonly MethodInfo method;
    private readonly Dictionary<string, object> values;

    private CallShape(ClientOperation called)
    {
        operation = called;
        method = called.Method.DeclaringType!.GetMethod(called.Method.Name.Replace("Async", "ResponseAsync", StringComparison.Ordinal))!;
        values = method.GetParameters().Where(static parameter => parameter.ParameterType != typeof(CancellationToken))
            .ToDictionary(static parameter => parameter.Name!, Argument);
    }

    /// <summary>The path: the template with every parameter replaced by its value, percent-encoded.</summary>
    public string Path => PathParameter().Replace(
        operation.Operation.PathTemplate, match => Uri.EscapeDataString(WireText(values[match.Groups["name"].Value])));

    /// <summary>The names (without case and underscores) and the values of the query, in the order of the parameters.</summary>
    public IEnumerable<(string Name, string Value)> Query => values
        .Where(argument => !operation.Operation.PathTemplate.Contains($"{{{argument.Key}}}", StringComparison.Ordinal) && !IsBody(argument.Value))
        .Select(static argument => (argument.Key.ToLowerInvariant(), WireText(argument.Value)));

    public bool HasBody => values.Values.Any(IsBody);

    public static CallShape Of(string operationId) => new(ClientOperation.All.Single(candidate => candidate.Operation.Id == operationId));

    public Task SendAsync(ImgurClient client)
    {
        object group = typeof(ImgurClient).GetProperty(operation.Group)!.GetValue(client)!;
        object?[] arguments = [.. method.GetParameters().Select(parameter => values.GetValueOrDefault(parameter.Name!, CancellationToken.None))];
        return (Task)method.Invoke(group, arguments)!;
    }

    private static bool IsBody(object value) => value.GetType().Name.EndsWith("Request", StringComparison.Ordinal);

    private static object Argument(ParameterInfo parameter)
    {
        Type type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return type.IsEnum
            ? Enum.GetValues(type).Cast<object>().First(member => !parameter.HasDefaultValue || !Same(member, parameter.DefaultValue))
            : Value(type);
    }

    private static bool Same(object member, object? defaultValue) =>
        defaultValue is not null && Convert.ToInt64(member, CultureInfo.InvariantCulture) == Convert.ToInt64(defaultValue, CultureInfo.InvariantCulture);

    // Texts hold what would end a segment of a path, a query or a value of it.
    private static object Value(Type type) => type switch
    {
        _ when type == typeof(string) => "a b/c?d&e=f#é%",
        _ when type == typeof(long) => 7L,
        _ when type == typeof(bool) => true,
        _ when type == typeof(FileContent) => FileContent.FromBytes(Pictures.Png(1, 1, 60)),
        _ when type.IsAssignableFrom(typeof(string[])) => new[] { "x y", "z&" },
        _ when type.IsEnum => Enum.GetValues(type).GetValue(0)!,
        _ when type.Name.EndsWith("Request", StringComparison.Ordinal) => Request(type),
        _ => throw new NotSupportedException($"There is no argument of type {type}."),
    };

    // An upload without a file would be an empty form, which no server can read.
    private static object Request(Type type)
    {
        object request = Activator.CreateInstance(type)!;
        PropertyInfo[] needed =
        [
            .. type.GetProperties().Where(static property =>
                property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute)) || property.Name == "Image"),
        ];
        foreach (PropertyInfo property in needed)
            property.SetValue(request, Value(property.PropertyType));
        return request;
    }

    private static string WireText(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        Enum member => member.ToString().ToLowerInvariant(),
        string text => text,
        IEnumerable list => string.Join(",", list.Cast<string>()),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.ExplicitCapture)]
    private static partial Regex PathParameter();
}
