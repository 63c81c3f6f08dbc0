namespace ImgurCli.Commands;

/// <summary>Ids out of what people copy: ids, and the addresses of posts, albums and images.</summary>
internal static class PostAddress
{
    /// <summary>
    /// <c>AbCdEfG</c> of <c>https://imgur.com/gallery/a-title-AbCdEfG</c>, <c>https://imgur.com/a/AbCdEfG</c> or
    /// <c>https://i.imgur.com/AbCdEfG.jpg</c>; anything but an address stands for itself.
    /// </summary>
    /// <exception cref="CliException">It names nothing.</exception>
    public static string ToId(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out Uri? address) || !address.Scheme.StartsWith("http", StringComparison.Ordinal))
            return PathText.Require(text);

        string last = Path.GetFileNameWithoutExtension(address.AbsolutePath.TrimEnd('/'));
        string id = last[(last.LastIndexOf('-') + 1)..];
        return PathText.Leads(id) ? id : throw new CliException(ExitCode.Usage, $"'{text}' is the address of no post, album or image.");
    }
}
