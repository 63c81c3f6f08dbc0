using System.CommandLine;
using ImgurCli.Connecting;
using ImgurCli.Output;
using ImgurCli.Settings;
using ImgurGen;
using ImgurGen.Json;
using Spectre.Console.Rendering;

namespace ImgurCli.Commands;

/// <summary>What a command has to work with, when it runs.</summary>
internal sealed class CommandContext(CliHost host, GlobalOptions options, ParseResult parsed)
{
    public CliHost Host => host;

    public CliConsole Console => host.Console;

    /// <summary>Whether JSON is asked for in place of tables and lines.</summary>
    public bool Json { get; } = parsed.GetValue(options.Json);

    /// <summary>The settings, read when they are first asked for.</summary>
    /// <exception cref="CliException">They are wrong.</exception>
    public CliSettings Settings
        => field ??= SettingsReader.Read(host, parsed.GetValue(options.ClientId), parsed.GetValue(options.BaseAddress));

    public Task<Connection> ConnectAsync(
        Access access, CancellationToken cancellationToken, Action<ApiClientOptions>? configure = null)
        => Connection.OpenAsync(host, Settings, access, configure, cancellationToken);

    /// <summary>Shows what the command was about: as JSON where that is asked for, else as a person reads it.</summary>
    public ExitCode Show<T, TCodec>(T answer, Action<T> tell)
        where TCodec : struct, IJsonCodec<T>
    {
        if (Json)
            JsonOutput.WriteObject<T, TCodec>(Console, answer);
        else
            tell(answer);
        return ExitCode.Done;
    }

    /// <summary>Shows a list in the same way, and says in words that there is nothing in it.</summary>
    public ExitCode ShowList<T, TCodec>(IReadOnlyList<T> answer, string nothing, Func<IReadOnlyList<T>, IRenderable> draw)
        where TCodec : struct, IJsonCodec<T>
    {
        if (Json)
            JsonOutput.WriteList<T, TCodec>(Console, answer);
        else if (answer.Count == 0)
            Console.Say(nothing);
        else
            Console.Screen.Write(draw(answer));
        return ExitCode.Done;
    }
}
