using System.Text;

namespace LocalImgur.Faults;

/// <summary>A kind of fault: what happens, what a client should make of it, and what does it.</summary>
internal sealed record FaultProfile(FaultKind Kind, string Description, FaultExpectation Expectation, FaultAction Action)
{
    public string Name { get; } = Hyphenated(Kind.ToString());

    /// <summary>Words in lower case with hyphens: <c>GatewayErrors401</c> is <c>gateway-errors-401</c>.</summary>
    private static string Hyphenated(string name)
    {
        var text = new StringBuilder();
        for (int i = 0; i < name.Length; i++)
        {
            bool startsWord = char.IsUpper(name[i]) || (char.IsDigit(name[i]) && i > 0 && !char.IsDigit(name[i - 1]));
            if (startsWord && i > 0)
                text.Append('-');
            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }
}
