namespace ImgurGen;

/// <summary>
/// Writes values as the style table of OpenAPI has them ("Style Examples"), which is RFC 6570 where that knows the style. A list or an
/// object in which nothing is left is written as an empty text, as the table's column "empty" says.
/// </summary>
/// <param name="format">What the document says of the parameter.</param>
/// <param name="encodeName">What encodes a name, or a delimiter that is none of the place.</param>
/// <param name="encode">What encodes a value.</param>
internal sealed class ParameterWriter(ParameterFormat format, Func<string, string> encodeName, Func<string, string> encode)
{
    private readonly string name = encodeName(format.Name);

    /// <summary>The value alone, as one text: for paths, headers, and the part of a query behind its name.</summary>
    internal string Write(ParameterValue value) => format.Style switch
    {
        ParameterStyle.Label => "." + Join(value, format.Explode ? "." : ",", format.Explode ? "=" : ","),
        ParameterStyle.Matrix => WriteMatrix(value),
        _ => Join(value, Delimiter, format.Explode ? "=" : ","),
    };

    /// <summary>The value with its name: one pair, or several where a list or an object is exploded.</summary>
    internal IEnumerable<KeyValuePair<string, string>> WritePairs(ParameterValue value)
    {
        if (format.Style == ParameterStyle.DeepObject)
            return WriteDeep(name, value);
        if (!format.Explode || IsEmpty(value) || (value.Items is null && value.Members is null))
            return [KeyValuePair.Create(name, Join(value, Delimiter, Delimiter))];
        return value.Items is { } items
            ? items.Select(item => KeyValuePair.Create(name, encode(item.Text)))
            : value.Members!.Select(member => KeyValuePair.Create(encodeName(member.Key), encode(member.Value.Text)));
    }

    private string Delimiter => format.Style switch
    {
        ParameterStyle.SpaceDelimited => encodeName(" "),
        ParameterStyle.PipeDelimited => encodeName("|"),
        ParameterStyle.TabDelimited => encodeName("\t"),
        _ => ",",
    };

    private static bool IsEmpty(ParameterValue value) => value.Items is { Count: 0 } || value.Members is { Count: 0 };

    /// <summary>The items, or the members as names and values, encoded, with delimiters that are not.</summary>
    private string Join(ParameterValue value, string delimiter, string equals)
    {
        if (value.Items is { } items)
            return string.Join(delimiter, items.Select(item => encode(item.Text)));
        return value.Members is { } members
            ? string.Join(delimiter, members.Select(member => encodeName(member.Key) + equals + encode(member.Value.Text)))
            : encode(value.Text);
    }

    private string WriteMatrix(ParameterValue value)
    {
        // RFC 6570, 3.2.7: an empty value has no equals sign.
        return string.Concat(WritePairs(value).Select(static pair => pair.Value.Length == 0 ? ";" + pair.Key : $";{pair.Key}={pair.Value}"));
    }

    /// <summary>
    /// Members in brackets. The specification ends there; of what is nested, objects go on in the same way, and lists have empty brackets
    /// (numbered ones where their items are no single values), as servers that read such queries take them.
    /// </summary>
    private IEnumerable<KeyValuePair<string, string>> WriteDeep(string prefix, ParameterValue value)
    {
        if (value.Members is { } members)
            return members.SelectMany(member => WriteDeep(prefix + encodeName("[" + member.Key + "]"), member.Value));
        if (value.Items is not { } items)
            return [KeyValuePair.Create(prefix, encode(value.Text))];
        bool isFlat = items.All(static item => item.Items is null && item.Members is null);
        return items.SelectMany((item, index) => WriteDeep(prefix + encodeName(isFlat ? "[]" : $"[{index}]"), item));
    }
}
