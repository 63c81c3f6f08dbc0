using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ImgurGen.Json;

/// <summary>Lets <see cref="JsonSerializer"/> read and write every <see cref="OpenEnum{TEnum}"/>.</summary>
public sealed class OpenEnumConverterFactory : JsonConverterFactory
{
    /// <inheritdoc />
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsConstructedGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(OpenEnum<>);
    }

    /// <inheritdoc />
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        Type @enum = typeToConvert.GenericTypeArguments[0];
        return @enum.GetCustomAttribute<WireNamesAttribute>()?.CreateNames().CreateOpenConverter()
            ?? throw new NotSupportedException($"The enum {@enum} has no names on the wire: OpenEnum is for enums that ImgurGen generated.");
    }
}
