namespace ImgurGen;

/// <summary>What a base address may be: paths are appended to it, so that whatever follows a path has no place in it.</summary>
internal static class BaseAddresses
{
    internal static Uri Checked(Uri address, string parameter)
    {
        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
            throw new ArgumentException($"A base address is an absolute http or https address, and '{address}' is not.", parameter);
        if (address.UserInfo.Length > 0)
            throw new ArgumentException("A base address holds no user name or password: use a credential.", parameter);
        if (address.Query.Length > 0 || address.Fragment.Length > 0)
            throw new ArgumentException("A base address has neither a query nor a fragment: paths are appended to it.", parameter);

        return address;
    }

    /// <summary>The text that an operation's path, which begins with a slash, is appended to.</summary>
    internal static string Prefix(Uri address) => address.GetLeftPart(UriPartial.Path).TrimEnd('/');

    internal static bool SameOrigin(Uri left, Uri right) =>
        left.Scheme == right.Scheme
        && left.Port == right.Port
        && string.Equals(left.IdnHost, right.IdnHost, StringComparison.OrdinalIgnoreCase);
}
