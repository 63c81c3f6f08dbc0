using System.CommandLine;
using Imgur;
using ImgurCli.Connecting;
using ImgurCli.Output;
using ImgurGen;

namespace ImgurCli.Commands;

/// <summary><c>imgur gallery</c>: what everybody sees.</summary>
internal static class GalleryCommand
{
    public static Command Create(CommandRunner runner)
    {
        var section = new ChoiceOption<GetGallerySection>(
            "--section", "Which part of the gallery",
            [GetGallerySection.Hot, GetGallerySection.Top, GetGallerySection.User], GetGallerySection.Hot);
        var sort = new ChoiceOption<GetGallerySort>(
            "--sort", "In which order; 'rising' goes with '--section user'",
            [GetGallerySort.Viral, GetGallerySort.Top, GetGallerySort.Time, GetGallerySort.Rising], GetGallerySort.Viral);
        var window = Windows.CreateOption("Of which time, with '--section top'", GalleryWindow.Day);
        var limit = new LimitOption();
        var command = new Command("gallery", "Lists posts of the gallery.") { section.Option, sort.Option, window.Option, limit.Option };
        runner.Bind(command, async (parsed, context, token) =>
        {
            using Connection connection = await context.ConnectAsync(Access.Any, token);

            // Asks for page after page, each for a credit, until there are enough posts.
            PagedResults<GalleryItem> posts = connection.Imgur.Gallery
                .GetGalleryAllAsync(section.Get(parsed), sort.Get(parsed), window.Get(parsed), cancellationToken: token)
                .Limit(limit.Get(parsed));
            return await PostList.ShowAsync(context, posts);
        });
        return command;
    }
}
