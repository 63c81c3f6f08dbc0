using ImgurCli.Output;

namespace ImgurCli;

/// <summary>All that the program finds around itself, so that a test can bring its own.</summary>
internal sealed class CliHost
{
    private const string FolderName = "imgur-cli";
    private const string HomeVariable = "IMGUR_CLI_HOME";

    public required CliConsole Console { get; init; }

    /// <summary>An environment variable; null where it is not set, or empty, which is how some shells unset one.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>Where the settings are that a user writes.</summary>
    public required string ConfigFolder { get; init; }

    /// <summary>Where the program keeps tokens, and journals of uploads.</summary>
    public required string StateFolder { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Opens a page; null for the browser that the user has chosen for the system.</summary>
    public Func<Uri, CancellationToken, Task>? OpenBrowser { get; init; }

    public static CliHost OfThisProcess()
    {
        string? home = Read(HomeVariable);
        return new CliHost
        {
            Console = CliConsole.OfThisProcess(),
            Variable = Read,
            ConfigFolder = home ?? Folder(Environment.SpecialFolder.ApplicationData),
            StateFolder = home ?? Folder(Environment.SpecialFolder.LocalApplicationData),
        };
    }

    private static string? Read(string name) => Environment.GetEnvironmentVariable(name)?.Trim() is { Length: > 0 } value ? value : null;

    private static string Folder(Environment.SpecialFolder folder)
        => Path.Combine(Environment.GetFolderPath(folder, Environment.SpecialFolderOption.DoNotVerify), FolderName);
}
