using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ImgurGen.Generator.Reading;

/// <summary>The events of a YAML text to a tree.</summary>
internal sealed class YamlTreeBuilder(YamlEvents events, ReadSession session)
{
    private readonly YamlAnchors anchors = new();
    private readonly YamlScalars scalars = new();
    private readonly HashSet<TextEdit> confirmed = [];

    /// <summary>The edits that turned out to change what they are meant to.</summary>
    public IReadOnlyCollection<TextEdit> Confirmed => confirmed;

    public JsonNode? ReadDocument()
    {
        while (events.MoveNext() && events.Current is not DocumentStart)
        {
            if (events.Current is StreamEnd)
                throw UnreadableException.Syntax("The file holds nothing but comments.", 0, session.Text.Length);
        }

        events.MoveNext();
        ConfirmEdit();
        JsonNode? root = ReadNode(1, session.IsForPositions ? session.Wanted : null, default);
        while (events.MoveNext() && events.Current is not StreamEnd)
        {
            if (events.Current is not DocumentStart)
                continue;

            session.Report(
                Descriptors.Syntax, events.Start, events.End, "A second document begins here; only the first one is read. Remove it.");
            break;
        }

        return root;
    }

    // Every Read begins at the first event of its node and ends at the last.
    private JsonNode? ReadNode(int depth, WantedNodes? wanted, Key key)
    {
        if (wanted is not null)
            Place(wanted, key);

        if (events.Current is AnchorAlias alias)
            return anchors.Expand(alias.Value.Value, depth, events.Start, events.End);

        // Of some broken texts YamlDotNet makes events that no grammar allows, such as the end of a mapping in place of a value.
        if (events.Current is not NodeEvent start)
            throw UnreadableException.Syntax(YamlErrors.Lost, events.Start, events.End);

        AnchorName anchor = start.Anchor;
        if (!anchor.IsEmpty)
            anchors.Open(anchor.Value);

        string? text = (events.Current as Scalar)?.Value;
        JsonNode? node = events.Current switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart => ReadSequence(depth, wanted),
            _ => ReadMapping(depth, wanted),
        };
        if (!anchor.IsEmpty)
            anchors.Complete(anchor.Value, node, text);
        return node;
    }

    private JsonNode? ReadScalar(Scalar scalar)
    {
        JsonNode? value = scalars.Read(scalar, out string? mistake);
        return mistake is null ? value : throw UnreadableException.Syntax(mistake, events.Start, events.End);
    }

    private JsonArray ReadSequence(int depth, WantedNodes? wanted)
    {
        CheckDepth(depth);
        JsonArray items = [];
        for (events.MoveNext(); events.Current is not SequenceEnd; events.MoveNext())
        {
            ConfirmEdit();
            items.Add(ReadNode(depth + 1, wanted?.Child(items.Count), default));
        }

        return items;
    }

    private JsonObject ReadMapping(int depth, WantedNodes? wanted)
    {
        CheckDepth(depth);
        bool isBlock = ((MappingStart)events.Current).Style == MappingStyle.Block;
        JsonObject properties = [];
        ObjectKeys keys = session.OpenKeys();
        for (events.MoveNext(); events.Current is not MappingEnd; events.MoveNext())
        {
            Key key = ReadKey();
            events.MoveNext();
            if (isBlock)
                ConfirmEdit();

            ObjectKeys.Standing standing = keys.Add(key.Name, key.Start, out int firstStart);
            if (standing == ObjectKeys.Standing.Duplicate)
                session.ReportDuplicate(key.Name, key.Start, key.End, firstStart);

            WantedNodes? wantedChild = standing == ObjectKeys.Standing.Duplicate ? null : wanted?.Child(key.Name);
            JsonNode? value = ReadNode(depth + 1, wantedChild, key);
            if (standing == ObjectKeys.Standing.Duplicate)
                continue;
            if (key.IsMerge)
                Merge(properties, keys, value, depth, wanted, key);
            else
                properties[key.Name] = value;
        }

        session.CloseKeys(keys);
        return properties;
    }

    private Key ReadKey()
    {
        int start = events.Start;
        int end = events.End;
        switch (events.Current)
        {
            case Scalar scalar:
                if (!scalar.Anchor.IsEmpty)
                    anchors.Complete(scalar.Anchor.Value, ReadScalar(scalar), scalar.Value);
                return new Key(scalar.Value, scalar is { Value: "<<", Style: ScalarStyle.Plain }, start, end);
            case AnchorAlias alias:
                return new Key(anchors.Key(alias.Value.Value, start, end), false, start, end);
            default:
                throw UnreadableException.Syntax("An object or a list cannot be a key.", start, end);
        }
    }

    // Not part of YAML 1.2, but of what people write: '<<: *anchor', or a list of them, brings the keys that are not written out.
    private void Merge(JsonObject properties, ObjectKeys keys, JsonNode? value, int depth, WantedNodes? wanted, Key key)
    {
        IEnumerable<JsonNode?> sources = value is JsonArray list ? list : [value];
        foreach (JsonNode? source in sources)
        {
            if (source is not JsonObject merged)
                throw UnreadableException.Syntax("'<<' takes an object or a list of objects.", key.Start, key.End);

            foreach (KeyValuePair<string, JsonNode?> property in merged)
            {
                if (!keys.AddMerged(property.Key, key.Start))
                    continue;
                properties.Add(property.Key, anchors.Copy(property.Value, depth + 1, key.Start, key.End));
                SourceRange range = session.Lines.Range(key.Start, key.End);
                wanted?.Child(property.Key)?.Place(range, range);
            }
        }
    }

    private void Place(WantedNodes wanted, Key key)
    {
        // Of an object or a list, what it begins with is enough: a squiggle under five hundred lines helps nobody.
        int start = events.Start;
        int end = events.Current switch
        {
            MappingStart { Style: MappingStyle.Flow } or SequenceStart { Style: SequenceStyle.Flow } => start + 1,
            MappingStart or SequenceStart => session.Lines.LineEnd(start),
            _ => events.End,
        };

        SourceRange keyRange = session.Lines.Range(key.Start, key.End);
        bool isMissing = start == end && key != default;
        SourceRange valueRange = isMissing ? keyRange : session.Lines.Range(start, end);
        wanted.Place(key == default ? valueRange : keyRange, valueRange);
    }

    private void ConfirmEdit()
    {
        if (events.Edit is TextEdit edit)
            confirmed.Add(edit);
    }

    private void CheckDepth(int depth)
    {
        if (depth > ReadLimits.Depth)
            throw UnreadableException.TooDeep(events.Start, events.End);
    }

    private readonly record struct Key(string Name, bool IsMerge, int Start, int End);
}
