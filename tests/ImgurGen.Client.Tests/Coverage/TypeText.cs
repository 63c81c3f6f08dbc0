using System.Reflection;

namespace ImgurGen.Client.Tests.Coverage;

/// <summary>A type as C# writes it, without namespaces.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(long)] = "long",
        [typeof(string)] = "string",
    };

    /// <summary>The result of a method that returns a task of it; a class that may be null has its question mark.</summary>
    public static string Of(ParameterInfo task, Type type)
    {
        NullabilityInfo result = new NullabilityInfoContext().Create(task).GenericTypeArguments[0];
        return Of(type) + (result.ReadState == NullabilityState.Nullable && !type.IsValueType ? "?" : "");
    }

    private static string Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
            return Of(value) + "?";
        if (Keywords.TryGetValue(type, out string? keyword))
            return keyword;
        return type.IsGenericType
            ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>"
            : type.Name;
    }
}
