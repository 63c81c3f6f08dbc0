namespace ImgurGen;

/// <summary>What a base address may be: paths are appended to it, so that whatever follows a path has no place in it.</summary>
internal static class BaseAddresses
{
    internal static Uri Checked(Uri address, string parameter)
    {
        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
            throw new ArgumentException("A base address is absolute, and begins with http:// or https://.", parameter);
        if (address.UserInfo.Length > 0)
            throw new ArgumentException("A base address holds no user name or password: use a credential.", parameter);
        if (address.Query.Length > 0 || address.Fragment.Length > 0)
            throw new ArgumentException("A base address has neither a query nor a fragment: paths are appended to it.", parameter);

        return address;
    }

    /// <summary>Where the API is, and whether the caller says so rather than the document.</summary>
    /// <exception cref="ArgumentException">Nobody says where it is.</exception>
    internal static (Uri Address, bool IsGiven) Find(ApiDescription api, MessageSender sender, ApiClientOptions options)
    {
        Uri? given = FindGiven(sender, options);
        return (given ?? api.BaseAddress ?? throw new ArgumentException(
            $"Where {api.Name} is, neither its OpenAPI document says nor the {nameof(HttpClient)}: "
            + $"set {nameof(ApiClientOptions)}.{nameof(ApiClientOptions.BaseAddress)}.",
            nameof(options)), given is not null);
    }

    /// <summary>The text that an operation's path, which begins with a slash, is appended to.</summary>
    internal static string Prefix(Uri address) => address.GetLeftPart(UriPartial.Path).TrimEnd('/');

    internal static bool SameOrigin(Uri left, Uri right) =>
        left.Scheme == right.Scheme
        && left.Port == right.Port
        && string.Equals(left.IdnHost, right.IdnHost, StringComparison.OrdinalIgnoreCase);

    private static Uri? FindGiven(MessageSender sender, ApiClientOptions options)
    {
        if (options.BaseAddress is not null)
            return options.BaseAddress;
        return sender.BaseAddress is { } supplied
            ? Checked(supplied, $"{nameof(HttpClient)}.{nameof(HttpClient.BaseAddress)}")
            : options.RapidApi?.BaseAddress;
    }
}
