using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace ImgurGen;

/// <summary>
/// The arguments of one call, put where the operation wants them. Adding them in any order but that of the path is allowed;
/// the request may be sent again as long as its body can be.
/// </summary>
/// <param name="operation">The operation that is called.</param>
public sealed partial class ApiRequest(ApiOperation operation)
{
    // An address of this many characters is put together on the stack.
    private const int UsualLength = 256;

    // The pieces of the address, which are put together once, when it is known what stands before them.
    private readonly List<string> path = [];
    private List<string>? query;
    private StringBuilder? cookies;
    private List<KeyValuePair<string, string>>? headers;

    /// <summary>The operation that is called.</summary>
    public ApiOperation Operation { get; } = operation ?? throw new ArgumentNullException(nameof(operation));

    /// <summary>What is sent with the request, or null for a request without a body.</summary>
    public ApiBody? Body { get; set; }

    internal string PathAndQuery => AddressAt("");

    internal ReadOnlySpan<KeyValuePair<string, string>> Headers => CollectionsMarshal.AsSpan(headers);

    internal string? Cookies => cookies?.ToString();

    /// <summary>Appends a fixed piece of the path.</summary>
    /// <param name="escapedLiteral">The piece, percent-encoded as it goes over the wire.</param>
    public void AddPath(string escapedLiteral)
    {
        ArgumentNullException.ThrowIfNull(escapedLiteral);
        path.Add(escapedLiteral);
    }

    /// <summary>Appends a value to the path, percent-encoded, so that it stays one segment.</summary>
    /// <param name="parameter">The name of the caller's parameter, for exceptions.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is empty, "." or "..": the path would address another resource.</exception>
    public void AddPathValue(string parameter, string value)
    {
        if (value is null)
            throw new ArgumentNullException(parameter);
        if (value is "" or "." or "..")
            throw new ArgumentException($"'{value}' cannot stand in a path: it would address another resource.", parameter);

        path.Add(Uri.EscapeDataString(value));
    }

    /// <summary>Adds a parameter to the query; a repeated name is sent repeatedly.</summary>
    /// <param name="escapedName">The parameter's name, percent-encoded as it goes over the wire.</param>
    /// <param name="value">The value, as it is; null is not sent.</param>
    public void AddQuery(string escapedName, string? value)
    {
        ArgumentNullException.ThrowIfNull(escapedName);
        if (value is null)
            return;

        AddToQuery(escapedName, "=", Uri.EscapeDataString(value));
    }

    /// <summary>Adds a header; a repeated name is sent repeatedly.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">The value; null is not sent.</param>
    /// <exception cref="ArgumentException">The name or the value holds what a header cannot carry (a line break, say).</exception>
    public void AddHeader(string name, string? value)
    {
        if (value is null)
            return;

        HeaderText.CheckName(name, nameof(name));
        HeaderText.CheckValue(value, name);
        (headers ??= []).Add(new KeyValuePair<string, string>(name, value));
    }

    /// <summary>Adds a cookie, percent-encoded.</summary>
    /// <param name="name">The cookie's name.</param>
    /// <param name="value">The value; null is not sent.</param>
    /// <exception cref="ArgumentException">The name holds what the name of a cookie cannot.</exception>
    public void AddCookie(string name, string? value)
    {
        if (value is null)
            return;

        HeaderText.CheckName(name, nameof(name));
        cookies = HeaderText.AppendCookie(cookies, name, value);
    }

    /// <summary>The whole address.</summary>
    /// <param name="prefix">What stands before the path.</param>
    internal string AddressAt(string prefix)
    {
        var address = new DefaultInterpolatedStringHandler(0, 0, null, stackalloc char[UsualLength]);
        address.AppendLiteral(prefix);
        foreach (string piece in path)
            address.AppendLiteral(piece);
        foreach (string piece in query ?? [])
            address.AppendLiteral(piece);
        return address.ToStringAndClear();
    }

    /// <summary>The operation that is called, without any argument.</summary>
    public override string ToString() => Operation.ToString();

    private void AddToQuery(params ReadOnlySpan<string> pieces)
    {
        query ??= new List<string>(8);
        query.Add(query.Count == 0 ? "?" : "&");
        query.AddRange(pieces);
    }
}
