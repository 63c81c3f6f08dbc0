using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using ImgurCli.Commands;

namespace ImgurCli;

/// <summary>The program: from the words of a command line to an exit code.</summary>
internal sealed class CliApplication(CliHost host)
{
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        // A leading @ is a user's name to Imgur, and no file with more arguments.
        ParseResult parsed = RootCommandFactory.Create(host).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });

        // Not whether there are errors: who asks for help has not said all that a command needs.
        if (parsed.Action is ParseErrorAction)
            return (int)Explain(parsed);

        var invocation = new InvocationConfiguration
        {
            Output = host.Console.Output,
            Error = host.Console.MessageWriter,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        try
        {
            return await parsed.InvokeAsync(invocation, cancellationToken);
        }
        catch (OperationCanceledException interruption) when (cancellationToken.IsCancellationRequested)
        {
            return (int)Report(interruption);
        }
        catch (Exception failure) when (Failures.IsExpected(failure))
        {
            return (int)Report(failure);
        }
    }

    private ExitCode Report(Exception failure)
    {
        host.Console.Fail(Failures.Describe(failure));
        return Failures.CodeOf(failure);
    }

    private ExitCode Explain(ParseResult parsed)
    {
        foreach (ParseError error in parsed.Errors)
            host.Console.Fail(error.Message);
        host.Console.Say($"See: {CommandPath(parsed)} --help");
        return ExitCode.Usage;
    }

    private static string CommandPath(ParseResult parsed)
    {
        var names = new Stack<string>();
        for (SymbolResult? at = parsed.CommandResult; at is not null; at = at.Parent)
        {
            if (at is CommandResult command)
                names.Push(command.Command is RootCommand ? RootCommandFactory.ProgramName : command.Command.Name);
        }

        return string.Join(' ', names);
    }
}
