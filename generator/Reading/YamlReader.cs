using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;

namespace ImgurGen.Generator.Reading;

/// <summary>
/// Reads YAML, and repairs the one mistake that published specs make and that can mean only one thing: a plain value with ': ' in it.
/// </summary>
internal static class YamlReader
{
    // Far beyond what a person writes: the first pass fails, the second one repairs all such lines at once, and only texts in quotes of
    // several lines that contain something that looks like the mistake make further ones.
    private const int MostPasses = 16;

    public static TextReading Read(string text, int start, LineMap lines, IReadOnlyCollection<string> pointers, CancellationToken token)
    {
        Pass RunWith(IReadOnlyList<TextEdit> edits)
            => Run(new ReadSession(text, lines, pointers, token), new RepairedText(text, start, edits));

        List<TextEdit> edits = [.. BlankLead.Find(text)];
        bool hasLookedForColons = false;
        for (int passes = 1; passes < MostPasses; passes++)
        {
            Pass pass = RunWith(edits);
            int reached = pass.Failure?.Start ?? text.Length;
            if (edits.RemoveAll(edit => edit.Scalar <= reached && !pass.Confirmed.Contains(edit)) > 0)
                continue;

            List<UnquotedColon> colons = hasLookedForColons || pass.Failure is null ? [] : ColonsFrom(text, pass.Failure, lines, token);
            if (colons.Count == 0)
                return pass.ToReading();

            hasLookedForColons = true;
            edits = [.. edits.Concat(colons).OrderBy(static edit => edit.Start)];
        }

        return RunWith([]).ToReading();
    }

    // What stands before the failure was understood, so nothing there needs repair; and if its line does not, then something else is wrong.
    private static List<UnquotedColon> ColonsFrom(string text, UnreadableException failure, LineMap lines, CancellationToken token)
    {
        if (failure.Descriptor != Descriptors.Syntax || failure.Start >= text.Length)
            return [];

        List<UnquotedColon> colons = UnquotedColons.Find(text, lines.LineStart(failure.Start), lines, token);
        return colons.Count > 0 && lines.LineOf(colons[0].Start) == lines.LineOf(failure.Start) ? colons : [];
    }

    private static Pass Run(ReadSession session, RepairedText source)
    {
        JsonNode? root = null;
        UnreadableException? failure = null;
        YamlTreeBuilder builder = new(new YamlEvents(source, session.Token), session);
        try
        {
            root = builder.ReadDocument();
        }
        catch (UnreadableException exception)
        {
            failure = exception;
        }

        foreach (UnquotedColon colon in builder.Confirmed.OfType<UnquotedColon>())
            session.Report(Descriptors.UnquotedColon, colon.Colon, colon.Colon + 1, colon.Key, colon.Suggestion);
        return new Pass(session, root, failure, builder.Confirmed);
    }

    private sealed record Pass(
        ReadSession Session, JsonNode? Root, UnreadableException? Failure, IReadOnlyCollection<TextEdit> Confirmed)
    {
        public TextReading ToReading() => new(Root, Failure, Session.Findings, Session.Wanted);
    }
}
