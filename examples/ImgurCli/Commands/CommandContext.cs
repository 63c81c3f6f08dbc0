using System.CommandLine;
using ImgurCli.Connecting;
using ImgurCli.Output;
using ImgurCli.Settings;
using ImgurGen;

namespace ImgurCli.Commands;

/// <summary>What a command has to work with, when it runs.</summary>
internal sealed class CommandContext(CliHost host, GlobalOptions options, ParseResult parsed)
{
    public CliHost Host => host;

    public CliConsole Console => host.Console;

    /// <summary>Whether JSON is asked for in place of tables and lines.</summary>
    public bool Json { get; } = parsed.GetValue(options.Json);

    public CliSettings ReadSettings() => SettingsReader.Read(host, parsed.GetValue(options.ClientId), parsed.GetValue(options.BaseAddress));

    public Task<Connection> ConnectAsync(
        Access access, CancellationToken cancellationToken, Action<ApiClientOptions>? configure = null)
        => Connection.OpenAsync(host, ReadSettings(), access, configure, cancellationToken);
}
