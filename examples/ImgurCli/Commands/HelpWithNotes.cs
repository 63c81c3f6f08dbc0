using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ImgurCli.Settings;

namespace ImgurCli.Commands;

/// <summary>The help of a command, and below it what holds for all of them: settings and exit codes.</summary>
internal sealed class HelpWithNotes(HelpAction help, CliHost host) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        int result = help.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Settings:");
        output.WriteLine("  An option goes before an environment variable, and that before the file.");
        foreach (SettingName name in SettingNames.All)
            output.WriteLine($"  {name.Variable,-20}  or \"{name.Key}\" in {Path.Combine(host.ConfigFolder, SettingsFile.FileName)}");
        output.WriteLine();
        output.WriteLine("Exit codes:");
        foreach (ExitCode code in Enum.GetValues<ExitCode>())
            output.WriteLine($"  {(int)code,-3}  {ExitCodes.Describe(code)}");
        return result;
    }
}
