using System.ComponentModel;
using System.Text.Json.Serialization;

namespace ImgurGen.Json;

/// <summary>The names of an enum, where nothing of it is known.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class WireNames
{
    private protected WireNames()
    {
    }

    /// <summary>The converter for the <see cref="OpenEnum{TEnum}"/> of the enum.</summary>
    internal abstract JsonConverter CreateOpenConverter();
}

/// <summary>The names of an enum as an object.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
/// <typeparam name="TNames">What knows its names.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WireNames<TEnum, TNames> : WireNames, IEnumNames<TEnum>
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
