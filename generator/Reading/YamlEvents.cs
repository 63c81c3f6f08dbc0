using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ImgurGen.Generator.Reading;

/// <summary>The events of a YAML text, with positions in the original text, and with one exception for whatever is wrong with it.</summary>
internal sealed class YamlEvents
{
    private readonly RepairedText source;
    private readonly CancellationToken token;
    private readonly Scanner scanner;
    private readonly Parser parser;

    public YamlEvents(RepairedText source, CancellationToken token)
    {
        this.source = source;
        this.token = token;
        scanner = new Scanner(source.OpenReader());
        parser = new Parser(scanner);
    }

    public ParsingEvent Current => parser.Current!;

    public int Start => source.ToOriginal(Current.Start.Index);

    public int End => source.ToOriginal(Current.End.Index);

    /// <summary>The edit that the current event proves to be right.</summary>
    public TextEdit? Edit
        => Current is Scalar scalar && source.EditOf(Start) is TextEdit edit && edit.Style == scalar.Style ? edit : null;

    public bool MoveNext()
    {
        token.ThrowIfCancellationRequested();
        try
        {
            return parser.MoveNext();
        }
        catch (YamlException mistake)
        {
            (string message, Mark start, Mark end) = YamlErrors.Describe(mistake, scanner.CurrentPosition);
            throw UnreadableException.Syntax(message, source.ToOriginal(start.Index), source.ToOriginal(end.Index));
        }
        catch (Exception mistake) when (mistake is InvalidOperationException or ArgumentException or OverflowException)
        {
            // Broken texts lead the scanner into states that it does not expect, such as a key in a list that is not closed.
            int at = source.ToOriginal(scanner.CurrentPosition.Index);
            throw UnreadableException.Syntax(YamlErrors.Lost, at, at + 1);
        }
    }
}
