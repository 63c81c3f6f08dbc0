using System.CommandLine;
using ImgurCli.Commands.Albums;

namespace ImgurCli.Commands;

/// <summary><c>imgur album ...</c>.</summary>
internal static class AlbumCommand
{
    public static Command Create(CommandRunner runner) => new("album", "Lists, shows, makes, fills and deletes albums.")
    {
        AlbumListCommand.Create(runner),
        AlbumShowCommand.Create(runner),
        AlbumCreateCommand.Create(runner),
        AlbumAddCommand.Create(runner),
        AlbumDeleteCommand.Create(runner),
    };
}
