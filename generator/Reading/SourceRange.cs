using Microsoft.CodeAnalysis.Text;

namespace ImgurGen.Generator.Reading;

/// <summary>A stretch of a file's text. Offsets, lines and columns count from 0, in UTF-16 code units, as Roslyn's do.</summary>
internal readonly record struct SourceRange(int Start, int Length, int Line, int Column, int EndLine, int EndColumn)
{
    public TextSpan Span => new(Start, Length);

    public LinePositionSpan Lines => new(new LinePosition(Line, Column), new LinePosition(EndLine, EndColumn));
}
