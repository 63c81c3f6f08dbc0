using System.Text;
using Spectre.Console;

namespace Quickstart.Telling;

/// <summary>The console: with colours on a terminal, as plain text of a fixed width where the output goes to a file.</summary>
internal static class Screen
{
    private const int FileWidth = 100;

    public static IAnsiConsole Open()
    {
        // Bars and boxes need it, and Windows does not write it to files by itself.
        Console.OutputEncoding = Encoding.UTF8;
        if (!Console.IsOutputRedirected)
            return AnsiConsole.Console;

        // Said outright, since the environment (TERM, a build server's variables) promises colours to files too.
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = FileWidth;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
