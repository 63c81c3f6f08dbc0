using System.CommandLine;

namespace ImgurCli.Commands;

/// <summary>Gives each command its context at the moment it runs.</summary>
internal sealed class CommandRunner(CliHost host, GlobalOptions options)
{
    public void Bind(Command command, Func<ParseResult, CommandContext, CancellationToken, Task<ExitCode>> run)
        => command.SetAction(async (parsed, token) => (int)await run(parsed, new CommandContext(host, options, parsed), token));
}
