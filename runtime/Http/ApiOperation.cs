namespace ImgurGen;

/// <summary>What is constant about one operation of an API.</summary>
/// <param name="id">The operation's <c>operationId</c>: it names the operation in logs, traces and exceptions.</param>
/// <param name="method">The HTTP method.</param>
/// <param name="pathTemplate">
/// The path as the document has it, <c>/3/image/{imageHash}</c>. Logs and exceptions show it in place of the address, which may hold
/// secrets.
/// </param>
public sealed class ApiOperation(string id, HttpMethod method, string pathTemplate)
{
    /// <summary>The operation's <c>operationId</c>.</summary>
    public string Id { get; } = id ?? throw new ArgumentNullException(nameof(id));

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method { get; } = method ?? throw new ArgumentNullException(nameof(method));

    /// <summary>The path, with its parameters in braces.</summary>
    public string PathTemplate { get; } = pathTemplate ?? throw new ArgumentNullException(nameof(pathTemplate));

    /// <summary>
    /// Where the operation is, if that is not where the API is; null where it is. It serves where neither the options nor the supplied
    /// <see cref="HttpClient"/> say where the API is. Source: <c>servers</c> of the operation or of its path.
    /// </summary>
    /// <exception cref="ArgumentException">The address is not absolute, is not http or https, or has a query, fragment or user.</exception>
    public Uri? BaseAddress
    {
        get;
        init => field = value is null ? null : BaseAddresses.Checked(value, nameof(BaseAddress));
    }

    /// <summary>
    /// How many credits of the rate limit one attempt costs; 0 for what is not counted. Source: <c>x-imgurgen-credits</c>.
    /// </summary>
    public int Credits { get; init; } = 1;

    /// <summary>The media types that a successful answer may have, as the header <c>Accept</c> lists them; null for JSON.</summary>
    public string? Accept { get; init; }

    /// <summary>Whether a successful answer may have no body, so that its payload is null.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>How the items of a streamed answer are told apart, where the server's media type does not say.</summary>
    public ItemFormat Items { get; init; } = ItemFormat.JsonLines;

    /// <summary>The documented answers to failed calls that have a schema.</summary>
    public ApiErrorFormat[] Errors { get; init; } = [];

    /// <summary>Whether the documented answer is in the API's envelope.</summary>
    public bool HasEnvelope { get; init; }

    /// <summary>Whether the documented answer is a redirect (3xx), which then is the result and is not followed.</summary>
    public bool ExpectsRedirect { get; init; }

    /// <summary>Whether the answers are pages of a list, which are compared to find the last.</summary>
    public bool IsPaged { get; init; }

    /// <summary>
    /// The name of the payload's property that is the list of a page, so that it alone is compared, whatever else the payload counts; null
    /// where the payload itself is the list. Source: <c>items</c> of <c>x-imgurgen-page</c>.
    /// </summary>
    public string? PagedList { get; init; }

    /// <summary>
    /// The alternatives that authenticate the operation, best first, each the names of the schemes that are needed together.
    /// Empty where no credential is needed: then none is sent.
    /// </summary>
    public string[][] Security { get; init; } = [];

    /// <summary>The operation for logs and messages: <c>getImage (GET /3/image/{imageHash})</c>.</summary>
    public override string ToString() => $"{Id} ({Method} {PathTemplate})";
}
