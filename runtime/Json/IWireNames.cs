using System.ComponentModel;

namespace ImgurGen.Json;

/// <summary>The names that the values of an enum have on the wire. Generated code has one for each enum.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IWireNames<TEnum>
    where TEnum : struct, Enum
{
    /// <summary>Whether the names are texts in JSON; if not, they are numbers.</summary>
    static abstract bool AreTexts { get; }

    /// <summary>Finds the value that has this name.</summary>
    /// <param name="name">The name in UTF-8.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether there is one.</returns>
    static abstract bool TryParse(ReadOnlySpan<byte> name, out TEnum value);

    /// <summary>The name of a value.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not a member of the enum.</exception>
    static abstract string NameOf(TEnum value);
}
