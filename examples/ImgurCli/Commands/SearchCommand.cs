using System.CommandLine;
using Imgur;
using ImgurCli.Connecting;
using ImgurCli.Output;
using ImgurGen;

namespace ImgurCli.Commands;

/// <summary><c>imgur search</c>: posts of the gallery by words.</summary>
internal static class SearchCommand
{
    public static Command Create(CommandRunner runner)
    {
        var words = new Argument<string[]>("query")
        {
            Description = "The words; also AND, OR, NOT, user:NAME, tag:NAME, title:WORD, ext:gif, subreddit:NAME",
            Arity = ArgumentArity.OneOrMore,
        };
        var sort = new ChoiceOption<GallerySort>(
            "--sort", "In which order", [GallerySort.Time, GallerySort.Viral, GallerySort.Top], GallerySort.Time);
        var window = Windows.CreateOption("Of which time, with '--sort top'", GalleryWindow.All);
        var type = new ChoiceOption<SearchFileType>(
            "--type", "Only posts of this kind",
            [SearchFileType.Jpg, SearchFileType.Png, SearchFileType.Gif, SearchFileType.Anigif, SearchFileType.Album]);
        var size = new ChoiceOption<SearchImageSize>(
            "--size", "Only images of this size",
            [SearchImageSize.Small, SearchImageSize.Med, SearchImageSize.Big, SearchImageSize.Lrg, SearchImageSize.Huge]);
        var limit = new LimitOption();
        var command = new Command("search", "Searches the gallery.")
        {
            words, sort.Option, window.Option, type.Option, size.Option, limit.Option,
        };
        runner.Bind(command, async (parsed, context, token) =>
        {
            using Connection connection = await context.ConnectAsync(Access.Any, token);
            PagedResults<GalleryItem> posts = connection.Imgur.Gallery
                .QueryGalleryAllAsync(
                    sort.Get(parsed), window.Get(parsed), q: string.Join(' ', parsed.GetRequiredValue(words)),
                    qType: type.Find(parsed), qSizePx: size.Find(parsed), cancellationToken: token)
                .Limit(limit.Get(parsed));
            return await PostList.ShowAsync(context, posts);
        });
        return command;
    }
}
