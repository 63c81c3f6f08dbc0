using ImgurGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Reading;

/// <summary>
/// What stops the reading of a text, and where: offsets of the text as the compiler has it. It never leaves this namespace; it becomes
/// a diagnostic.
/// </summary>
internal sealed class UnreadableException(DiagnosticDescriptor descriptor, string message, int start, int end) : Exception(message)
{
    public DiagnosticDescriptor Descriptor => descriptor;

    public int Start => start;

    public int End => end;

    public static UnreadableException Syntax(string message, int start, int end)
        => new(Descriptors.Syntax, message, start, end);

    public static UnreadableException Limit(string message, int start, int end)
        => new(Descriptors.LimitExceeded, message, start, end);

    public static UnreadableException TooDeep(int start, int end) => Limit(
        $"Objects and lists are nested more than {ReadLimits.Depth} levels deep here; move the inner ones out and refer to them.",
        start,
        end);
}
