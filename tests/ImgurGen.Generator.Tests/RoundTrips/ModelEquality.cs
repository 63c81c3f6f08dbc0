using System.Collections;
using System.Reflection;
using System.Text.Json;

namespace ImgurGen.Generator.Tests.RoundTrips;

/// <summary>Compares models by their values: lists in their order, maps without one, everything else property by property.</summary>
internal static class ModelEquality
{
    /// <summary>Where the two differ first; null where they do not.</summary>
    public static string? Difference(object? one, object? other, string path = "")
    {
        if (one is null || other is null)
            return one is null && other is null ? null : $"{path}: {one ?? "null"} is not {other ?? "null"}";
        if (one.GetType() != other.GetType())
            return $"{path}: a {one.GetType().Name} is not a {other.GetType().Name}";
        return one switch
        {
            JsonElement json => JsonElement.DeepEquals(json, (JsonElement)other) ? null : $"{path}: {json} is not {other}",
            byte[] bytes => bytes.AsSpan().SequenceEqual((byte[])other) ? null : $"{path}: the bytes differ",
            Uri uri => uri.OriginalString == ((Uri)other).OriginalString ? null : $"{path}: {uri} is not {other}",
            string or ValueType when IsSimple(one.GetType()) => one.Equals(other) ? null : $"{path}: {one} is not {other}",
            IDictionary map => OfMaps(map, (IDictionary)other, path),
            IList list => OfLists(list, (IList)other, path),
            _ => OfProperties(one, other, path),
        };
    }

    private static bool IsSimple(Type type)
        => type.IsPrimitive || type.Namespace == nameof(System) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(OpenEnum<>));

    private static string? OfMaps(IDictionary one, IDictionary other, string path)
        => one.Count != other.Count ? $"{path}: {one.Count} properties are not {other.Count}"
            : one.Keys.Cast<object>()
                .Select(key => other.Contains(key) ? Difference(one[key], other[key], $"{path}.{key}") : $"{path}.{key}: it is lost")
                .FirstOrDefault(static difference => difference is not null);

    private static string? OfLists(IList one, IList other, string path)
        => one.Count != other.Count ? $"{path}: {one.Count} items are not {other.Count}"
            : Enumerable.Range(0, one.Count)
                .Select(index => Difference(one[index], other[index], $"{path}[{index}]"))
                .FirstOrDefault(static difference => difference is not null);

    private static string? OfProperties(object one, object other, string path)
        => one.GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && !(property.Name == "Value" && IsAbsent(one)))
            .Select(property => Difference(property.GetValue(one), property.GetValue(other), $"{path}.{property.Name}"))
            .FirstOrDefault(static difference => difference is not null);

    /// <summary>The value of an absent <see cref="Optional{T}"/> cannot be asked for; its <c>HasValue</c> has been compared by then.</summary>
    private static bool IsAbsent(object value)
        => value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Optional<>)
            && !(bool)type.GetProperty(nameof(Optional<>.HasValue))!.GetValue(value)!;
}
