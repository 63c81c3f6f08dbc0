using System.CommandLine;
using System.Globalization;

namespace ImgurCli.Commands;

/// <summary>Keeps numbers of the command line within bounds.</summary>
internal static class NumberRange
{
    /// <summary>Refuses what is out of bounds. What is no number at all, the parser itself refuses.</summary>
    public static void Require(Option<int> option, int lowest, int highest) => option.Validators.Add(result =>
    {
        if (result.Tokens is [{ Value: { } text }]
            && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            && (number < lowest || number > highest))
            result.AddError(highest == int.MaxValue ? $"{option.Name} is {lowest} or more." : $"{option.Name} is {lowest} to {highest}.");
    });
}
