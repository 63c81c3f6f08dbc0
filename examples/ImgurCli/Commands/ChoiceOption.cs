using System.CommandLine;
using ImgurGen;

namespace ImgurCli.Commands;

/// <summary>
/// An option with values of an enum of the API, in the API's own words, which the generated client knows. The values are named one by one,
/// because NativeAOT of .NET 9 fails at Enum.GetValues where an enum bears a generic attribute (dotnet/runtime#111578).
/// </summary>
internal sealed class ChoiceOption<TEnum>
    where TEnum : struct, Enum
{
    /// <param name="name">The option's name.</param>
    /// <param name="description">Its help.</param>
    /// <param name="choices">What can be chosen.</param>
    /// <param name="fallback">What is chosen without it; null for nothing.</param>
    public ChoiceOption(string name, string description, TEnum[] choices, TEnum? fallback = null)
    {
        Option = new Option<string?>(name) { Description = description };
        if (fallback is { } value)
            Option.DefaultValueFactory = _ => Word(value);
        Option.AcceptOnlyFromAmong([.. choices.Select(Word)]);
    }

    public Option<string?> Option { get; }

    /// <summary>What was chosen; null where nothing was and there is no default.</summary>
    public TEnum? Find(ParseResult parsed) => parsed.GetValue(Option) is { } word ? OpenEnum<TEnum>.FromRaw(word).Value : null;

    /// <summary>What was chosen, or the default.</summary>
    public TEnum Get(ParseResult parsed) => Find(parsed)!.Value;

    private static string Word(TEnum value)
    {
        OpenEnum<TEnum> known = value;
        return known.Raw;
    }
}
