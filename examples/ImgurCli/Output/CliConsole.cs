using System.Text;
using Spectre.Console;

namespace ImgurCli.Output;

/// <summary>
/// The three streams of a program. What was asked for goes to the standard output, and nothing else; all talk goes to the standard
/// error. Neither carries colours or bars where it is not a terminal.
/// </summary>
internal sealed class CliConsole
{
    private const int FileWidth = 120;

    private readonly StreamReader lines;

    /// <param name="output">The standard output as text.</param>
    /// <param name="screen">The standard output, for tables.</param>
    /// <param name="messageWriter">The standard error as text.</param>
    /// <param name="messages">The standard error, for messages and bars.</param>
    /// <param name="input">The standard input.</param>
    public CliConsole(TextWriter output, IAnsiConsole screen, TextWriter messageWriter, IAnsiConsole messages, Stream input)
    {
        Output = output;
        Screen = screen;
        MessageWriter = messageWriter;
        Messages = messages;
        Input = input;
        lines = new StreamReader(input, Encoding.UTF8);
    }

    public TextWriter Output { get; }

    public IAnsiConsole Screen { get; }

    public TextWriter MessageWriter { get; }

    public IAnsiConsole Messages { get; }

    public Stream Input { get; }

    /// <summary>Whether a person sits at the standard input, who can be asked.</summary>
    public bool IsInputTerminal { get; init; }

    /// <summary>Whether bars can move on the standard error.</summary>
    public bool CanAnimate => Messages.Profile is { Capabilities: { Ansi: true, Interactive: true } };

    public static CliConsole OfThisProcess()
    {
        // Windows does not write it by itself; and a byte order mark would be the first thing that a script reads.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new CliConsole(
            Console.Out, Open(Console.Out, Console.IsOutputRedirected),
            Console.Error, Open(Console.Error, Console.IsErrorRedirected),
            Console.OpenStandardInput())
        {
            IsInputTerminal = !Console.IsInputRedirected,
        };
    }

    /// <summary>A console on a writer: one without colours, bars and line breaks of its own where the writer is no terminal.</summary>
    public static IAnsiConsole Open(TextWriter writer, bool isFile)
    {
        if (!isFile)
            return AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });

        // Said outright, since the environment (TERM, a build server's variables) promises colours to files too.
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = FileWidth;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    public void Say(string message) => Messages.WriteLine(message);

    public void Warn(string message) => Messages.Write(new Text(message + Environment.NewLine, new Style(Color.Yellow)));

    public void Fail(string message) => Messages.Write(new Text(message + Environment.NewLine, new Style(Color.Red)));

    /// <summary>Asks something on the standard error, and reads the answer: a line, or null at the end of the input.</summary>
    public async Task<string?> AskAsync(string question, CancellationToken cancellationToken)
    {
        Messages.Write(new Text(question + " "));

        // A read of a terminal cannot be cancelled, and is left behind.
        return await lines.ReadLineAsync(CancellationToken.None).AsTask().WaitAsync(cancellationToken);
    }
}
