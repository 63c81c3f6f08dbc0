using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;
using ImgurGen.Json;

namespace ImgurGen;

/// <summary>
/// A value of an enum to which a server may add members: one that the spec does not know yet is kept as the server's own text,
/// and written back unchanged; JSON that is neither a text nor a number is kept as JSON. The default value is written as <c>null</c>.
/// </summary>
/// <remarks>Match on <see cref="Value"/>: <c>album.Privacy.Value switch { AlbumPrivacy.Public => ..., null => ... }</c>.</remarks>
/// <typeparam name="TEnum">The enum, which ImgurGen generated.</typeparam>
[JsonConverter(typeof(OpenEnumConverterFactory))]
public readonly struct OpenEnum<TEnum> : IEquatable<OpenEnum<TEnum>>
    where TEnum : struct, Enum
{
    // Not a TEnum?: with its padding, the struct would be too large for two registers.
    private readonly string? raw;
    private readonly TEnum known;
    private readonly bool isKnown;

    internal OpenEnum(string raw, bool isText)
    {
        this.raw = raw;
        IsText = isText;
    }

    private OpenEnum(TEnum value)
    {
        known = value;
        isKnown = true;
    }

    /// <summary>The member of the enum, or null where the spec does not know the value.</summary>
    public TEnum? Value => isKnown ? known : null;

    /// <summary>The value's text on the wire, known or not; empty for the default value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value was made from a number that is no member of the enum.</exception>
    public string Raw => isKnown ? EnumNames<TEnum>.Instance.NameOf(known) : raw ?? "";

    /// <summary>Whether an unknown value is a text in JSON; if not, <see cref="Raw"/> is its JSON itself, a number's for one.</summary>
    internal bool IsText { get; }

    /// <summary>Whether this was never given a value.</summary>
    internal bool IsDefault => !isKnown && raw is null;

    /// <summary>The value that has this text on the wire.</summary>
    /// <param name="raw">The text; one that the spec does not know is kept.</param>
    public static OpenEnum<TEnum> FromRaw(string raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        return EnumNames<TEnum>.Instance.TryParse(Encoding.UTF8.GetBytes(raw), out TEnum value)
            ? value
            : new OpenEnum<TEnum>(raw, EnumNames<TEnum>.Instance.AreTexts || !JsonNumbers.IsNumberOrBoolean(raw));
    }

    /// <summary>A member of the enum is a value.</summary>
    /// <param name="value">The member.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "FromRaw is for text; a member needs no named way beside the implicit one.")]
    public static implicit operator OpenEnum<TEnum>(TEnum value) => new(value);

    /// <summary>Whether two values are the same member, or the same unknown text.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">Another.</param>
    public static bool operator ==(OpenEnum<TEnum> left, OpenEnum<TEnum> right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">Another.</param>
    public static bool operator !=(OpenEnum<TEnum> left, OpenEnum<TEnum> right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(OpenEnum<TEnum> other)
        => isKnown == other.isKnown && EqualityComparer<TEnum>.Default.Equals(known, other.known) && string.Equals(raw, other.raw, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj switch
    {
        OpenEnum<TEnum> other => Equals(other),
        TEnum member => Equals(member),
        _ => false,
    };

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Value, raw);

    /// <summary>The value's text on the wire.</summary>
    public override string ToString() => Raw;
}
