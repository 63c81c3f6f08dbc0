using System.Globalization;

namespace LocalImgur;

/// <summary>What the command line asks for.</summary>
/// <param name="Port">The port to listen on; 0 for a free one.</param>
/// <param name="Fault">The fault to begin with; null for none.</param>
/// <param name="RedirectUri">Where the sign-in page sends browsers; null for a page with the code or token.</param>
internal sealed record CommandLine(int Port = 0, Fault? Fault = null, Uri? RedirectUri = null)
{
    public const string Usage = "usage: dotnet run --project examples/LocalImgur -- [--port N] [--fault NAME] [--redirect-uri URI]";

    /// <summary>Reads the arguments. Null where one is unknown, lacks its value or has a wrong one.</summary>
    public static CommandLine? Read(string[] args)
    {
        CommandLine? result = args.Length % 2 == 0 ? new CommandLine() : null;
        for (int i = 0; i < args.Length && result is not null; i += 2)
            result = result.With(args[i], args[i + 1]);
        return result;
    }

    private CommandLine? With(string name, string value) => name switch
    {
        "--port" when ushort.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out ushort port) => this with { Port = port },
        "--fault" when Fault.Named(value) is { } fault => this with { Fault = fault },
        "--redirect-uri" when Uri.TryCreate(value, UriKind.Absolute, out Uri? uri) => this with { RedirectUri = uri },
        _ => null,
    };
}
