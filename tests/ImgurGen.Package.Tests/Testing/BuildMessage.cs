using System.Globalization;
using System.Text.RegularExpressions;

namespace ImgurGen.Package.Tests.Testing;

/// <summary>A warning or an error as MSBuild writes it: <c>file(line,column): warning ID: text [project::TargetFramework=..]</c>.</summary>
/// <param name="File">The file's name without its folder, or the tool's name where no file is to blame.</param>
/// <param name="Line">The line, from 1; 0 where there is none.</param>
/// <param name="Column">The column, from 1; 0 where there is none.</param>
/// <param name="Severity"><c>warning</c> or <c>error</c>.</param>
/// <param name="Id">Such as IMG003; empty where the message has none.</param>
/// <param name="Text">What it says.</param>
/// <param name="Framework">The target framework that was built; empty where the project has but one.</param>
internal sealed partial record BuildMessage(string File, int Line, int Column, string Severity, string Id, string Text, string Framework)
{
    public static BuildMessage? TryParse(string line)
    {
        Match match = Pattern().Match(line);
        return match.Success
            ? new BuildMessage(
                Path.GetFileName(match.Groups["file"].Value.Trim()),
                Number(match.Groups["line"]),
                Number(match.Groups["column"]),
                match.Groups["severity"].Value,
                match.Groups["id"].Value,
                match.Groups["text"].Value,
                match.Groups["framework"].Value)
            : null;
    }

    public override string ToString() => $"{File}({Line},{Column}): {Severity} {Id}: {Text} [{Framework}]";

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"^\s*(?<file>.+?)(\((?<line>\d+),(?<column>\d+)(,\d+,\d+)?\))?\s*: "
        + @"(?<severity>warning|error)( (?<id>[A-Za-z]+\d+))?\s*: (?<text>.*?)"
        + @"( \[[^\[\]]+?(::TargetFramework=(?<framework>[^\[\]]+))?\])?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
