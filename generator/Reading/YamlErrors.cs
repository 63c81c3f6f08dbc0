using YamlDotNet.Core;

namespace ImgurGen.Generator.Reading;

/// <summary>What is wrong with a YAML text, in words for the person who wrote it, and where.</summary>
internal static class YamlErrors
{
    public const string Lost =
        "This cannot be read as YAML. A quote, bracket or brace before it may not be closed, or this line may be indented wrongly.";

    private static readonly Known[] KnownMistakes =
    [
        new("found invalid mapping",
            "A plain value cannot contain ': '. Put quotes around the whole value; if this is meant to be a key, correct its indentation."),
        new("alues are not allowed in this context", "A ':' cannot stand here. Put quotes around the text, or correct its indentation."),
        new("eys are not allowed in this context", "A key cannot stand here; correct its indentation."),
        new("entries are not allowed in this context", "An item of a list cannot stand here; put it on a line of its own."),
        new("invalid tab as indentation", "A tab cannot indent YAML; use spaces.", Place.Scanner),
        new("tab character that violate", "A tab cannot indent YAML; use spaces.", Place.Scanner),
        new("cannot start any token", "A value cannot begin with this character; put quotes around it."),
        new("did not find expected key", "A key is expected here, indented like the other keys of its object."),
        new("expected '-' indicator", "An item of the list is expected here: '- ', indented like the other items."),
        new("expected ',' or '}'", "A ',' or the closing '}' is missing here."),
        new("expected ',' or ']'", "A ',' or the closing ']' is missing here."),
        new("could not find expected ':'", "The ':' behind the key is missing before this place."),
        new("quoted scalar, found unexpected end", "The quote that opens here is never closed."),
        new("quoted scalar, found unexpected document indicator", "The quote that opens here is not closed before the document ends."),
        new("double-quoted scalar, found wrong indentation",
            "The quote that opens here is not closed in its line; close it, or indent the lines that go on with it."),
        new("unknown escape character", "YAML does not know this escape; write '\\\\' for a backslash, or use single quotes.", Place.End),
        new("hexadecimal number", "The escape needs hexadecimal digits here.", Place.End),
        new("invalid Unicode", "The escape stands for no character.", Place.End),
        new("undefined tag handle", "The tag is not declared; remove it."),
        new("incompatible YAML document", "Only YAML 1.1 and 1.2 can be read; correct the %YAML line."),
        new("found a comment between adjacent scalars", "A value cannot go on behind a comment; put quotes around it or move the comment."),
    ];

    private enum Place
    {
        Start,
        End,
        Scanner,
    }

    public static (string Message, Mark Start, Mark End) Describe(YamlException mistake, Mark scanner)
    {
        foreach (Known known in KnownMistakes)
        {
            if (mistake.Message.IndexOf(known.Fragment, StringComparison.Ordinal) >= 0)
            {
                return known.Place switch
                {
                    Place.End => (known.Message, mistake.End, mistake.End),
                    Place.Scanner => (known.Message, scanner, scanner),
                    _ => (known.Message, mistake.Start, mistake.End),
                };
            }
        }

        return (mistake.Message, mistake.Start, mistake.End);
    }

    /// <summary>A mistake by a part of YamlDotNet's message, and the mark that says best where it is.</summary>
    private sealed record Known(string Fragment, string Message, Place Place = Place.Start);
}
