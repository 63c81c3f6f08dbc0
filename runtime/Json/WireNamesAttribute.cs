using System.ComponentModel;
using System.Text.Json.Serialization;

namespace ImgurGen.Json;

/// <summary>Says which type knows the names of an enum on the wire. Generated enums bear its generic heir.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Enum)]
public abstract class WireNamesAttribute : Attribute
{
    private protected WireNamesAttribute()
    {
    }

    /// <summary>The converter for the <see cref="OpenEnum{TEnum}"/> of the enum.</summary>
    internal abstract JsonConverter CreateOpenConverter();
}

/// <summary>Says which type knows the names of an enum on the wire.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
/// <typeparam name="TNames">What knows its names.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Enum)]
public sealed class WireNamesAttribute<TEnum, TNames> : WireNamesAttribute, IEnumNames<TEnum>
    where TEnum : struct, Enum
    where TNames : struct, IWireNames<TEnum>
{
    bool IEnumNames<TEnum>.AreTexts => TNames.AreTexts;

    string IEnumNames<TEnum>.NameOf(TEnum value) => TNames.NameOf(value);

    bool IEnumNames<TEnum>.TryParse(ReadOnlySpan<byte> name, out TEnum value) => TNames.TryParse(name, out value);

    internal override JsonConverter CreateOpenConverter() => new JsonCodecConverter<OpenEnum<TEnum>, OpenEnumCodec<TEnum, TNames>>();
}

/// <summary>The names of an enum, where only the enum is known.</summary>
internal interface IEnumNames<TEnum>
    where TEnum : struct, Enum
{
    bool AreTexts { get; }

    string NameOf(TEnum value);

    bool TryParse(ReadOnlySpan<byte> name, out TEnum value);
}
