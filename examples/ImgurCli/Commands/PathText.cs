namespace ImgurCli.Commands;

/// <summary>Texts of the command line that become a segment of a path, where some of them would address something else (RFC 3986, 5.2.4).</summary>
internal static class PathText
{
    public static bool Leads(string text) => text is not ("" or "." or "..");

    /// <exception cref="CliException">The text would lead elsewhere.</exception>
    public static string Require(string text) => Leads(text) ? text : throw new CliException(ExitCode.Usage, $"'{text}' is the name of nothing.");
}
