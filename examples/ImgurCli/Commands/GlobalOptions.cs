using System.CommandLine;
using ImgurCli.Settings;

namespace ImgurCli.Commands;

/// <summary>The options that every command has.</summary>
internal sealed class GlobalOptions
{
    public Option<bool> Json { get; } = new("--json")
    {
        Description = "Write JSON for scripts, with Imgur's own names",
        Recursive = true,
    };

    public Option<string?> ClientId { get; } = new("--client-id")
    {
        Description = $"The application's id, in place of {SettingNames.ClientId.Variable}",
        Recursive = true,
    };

    public Option<string?> BaseAddress { get; } = new("--base-address")
    {
        Description = $"Another Imgur, LocalImgur for one, in place of {SettingNames.BaseAddress.Variable}",
        Recursive = true,
    };

    public IEnumerable<Option> All => [Json, ClientId, BaseAddress];
}
