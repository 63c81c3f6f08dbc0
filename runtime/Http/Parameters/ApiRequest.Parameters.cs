using System.Text;

namespace ImgurGen;

/// <content>Parameters in the styles of OpenAPI.</content>
public sealed partial class ApiRequest
{
    /// <summary>Appends a value to the path in a style of OpenAPI, percent-encoded, so that it stays in its segment.</summary>
    /// <param name="parameter">The name of the caller's parameter, for exceptions.</param>
    /// <param name="format">How it is written.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">What would be written is empty, "." or "..": the path would address another resource.</exception>
    public void AddPathValue(string parameter, ParameterFormat format, ParameterValue? value)
    {
        if (value is null)
            throw new ArgumentNullException(parameter);
        string text = new ParameterWriter(format, Uri.EscapeDataString, part => ParameterEncoding.InPath(part, format.AllowReserved)).Write(value);
        bool isDots = text is "." or ".." && path is [.., { Length: > 0 } last] && last[^1] == '/';
        if (text.Length == 0 || isDots)
            throw new ArgumentException($"'{text}' cannot stand in a path: it would address another resource.", parameter);

        path.Add(text);
    }

    /// <summary>Adds a parameter to the query in a style of OpenAPI.</summary>
    /// <param name="format">How it is written.</param>
    /// <param name="value">The value; null is not sent.</param>
    public void AddQuery(ParameterFormat format, ParameterValue? value)
    {
        if (value is null)
            return;

        var writer = new ParameterWriter(format, Uri.EscapeDataString, part => ParameterEncoding.InQuery(part, format.AllowReserved));
        foreach (KeyValuePair<string, string> pair in writer.WritePairs(value))
            AddToQuery(pair.Key, "=", pair.Value);
    }

    /// <summary>Adds the whole query as one text (<c>in: querystring</c> of OpenAPI 3.2), percent-encoded.</summary>
    /// <param name="text">The query, as it is; null is not sent.</param>
    public void AddQueryString(string? text)
    {
        if (text is not null)
            AddToQuery(Uri.EscapeDataString(text));
    }

    /// <summary>Adds the members of an object to the query, each by its own name; a list repeats the name (<c>in: querystring</c> of OpenAPI 3.2).</summary>
    /// <param name="value">The object; null is not sent.</param>
    public void AddQueryFields(ParameterValue? value)
    {
        foreach (KeyValuePair<string, ParameterValue> member in value?.Members ?? [])
            AddQuery(new ParameterFormat(member.Key, ParameterStyle.Form, Explode: member.Value.Items is not null), member.Value);
    }

    /// <summary>Adds a header in a style of OpenAPI; nothing in it is percent-encoded.</summary>
    /// <param name="format">How it is written.</param>
    /// <param name="value">The value; null is not sent.</param>
    /// <exception cref="ArgumentException">The name or the value holds what a header cannot carry (a line break, say).</exception>
    public void AddHeader(ParameterFormat format, ParameterValue? value)
    {
        if (value is not null)
            AddHeader(format.Name, new ParameterWriter(format, AsIs, AsIs).Write(value));
    }

    /// <summary>
    /// Adds cookies in a style of OpenAPI: one, or one for each item or member where the value is exploded. They are percent-encoded, unless the
    /// style is <see cref="ParameterStyle.Cookie"/>.
    /// </summary>
    /// <param name="format">How they are written.</param>
    /// <param name="value">The value; null is not sent.</param>
    /// <exception cref="ArgumentException">A name or, where nothing is encoded, a value holds what a cookie cannot.</exception>
    public void AddCookie(ParameterFormat format, ParameterValue? value)
    {
        if (value is null)
            return;

        Func<string, string> encode = format.Style == ParameterStyle.Cookie ? AsIs : Uri.EscapeDataString;
        var writer = new ParameterWriter(format, encode, encode);
        foreach (KeyValuePair<string, string> pair in writer.WritePairs(value))
        {
            HeaderText.CheckName(pair.Key, nameof(value));
            HeaderText.CheckCookieValue(pair.Value, format.Name);
            cookies = HeaderText.AppendEncodedCookie(cookies, pair.Key, pair.Value);
        }
    }

    private static string AsIs(string text) => text;
}
