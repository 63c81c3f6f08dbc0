using System.CommandLine;
using System.CommandLine.Help;

namespace ImgurCli.Commands;

/// <summary>All commands.</summary>
internal static class RootCommandFactory
{
    public const string ProgramName = "imgur";

    public static RootCommand Create(CliHost host)
    {
        var options = new GlobalOptions();
        var runner = new CommandRunner(host, options);
        var root = new RootCommand("Imgur on the command line.")
        {
            LoginCommand.Create(runner),
            LogoutCommand.Create(runner),
            WhoAmICommand.Create(runner),
            UploadCommand.Create(runner),
            AlbumCommand.Create(runner),
            DeleteCommand.Create(runner),
            GalleryCommand.Create(runner),
            SearchCommand.Create(runner),
            CommentsCommand.Create(runner),
            CreditsCommand.Create(runner),
        };
        foreach (Option option in options.All)
            root.Options.Add(option);

        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithNotes((HelpAction)help.Action!, host);
        return root;
    }
}
