namespace ImgurCli;

/// <summary>The program cannot do what it was asked to, for a reason that the user can change.</summary>
internal sealed class CliException(ExitCode code, string message) : Exception(message)
{
    public ExitCode Code { get; } = code;
}
