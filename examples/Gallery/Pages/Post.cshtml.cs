using Gallery.Accounts;
using Gallery.Showing;
using Imgur;
using ImgurGen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gallery.Pages;

/// <summary>A post with all that it holds, what others say of it, and what a user can do about it.</summary>
public sealed class PostModel(Visitor visitor) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public required string Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public CommentSort Sort { get; set; } = CommentSort.Best;

    public GalleryItem Item { get; private set; } = null!;

    public IReadOnlyList<PostMedia> Media { get; private set; } = [];

    public IReadOnlyList<Comment> Comments { get; private set; } = [];

    public string Title => Words.Plain(Item.Title) ?? "Untitled";

    public Vote? MyVote => Item.Vote?.Value;

    /// <summary>The address of this page.</summary>
    public string Here => Request.Path + Request.QueryString;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Task<GalleryItem> item = visitor.Imgur.Gallery.GetGalleryItemAsync(Id, cancellationToken);
        Task<IReadOnlyList<Comment>> comments = visitor.Imgur.Gallery.GetGalleryCommentsAsync(Id, Sort, cancellationToken);
        await Task.WhenAll(item, comments);
        Item = item.Result;
        Comments = comments.Result;
        Media = PostMedia.Of(Item, Title);
    }

    public Task<IActionResult> OnPostVoteAsync(Vote vote, CancellationToken cancellationToken) => ActAsync(async imgur =>
    {
        await imgur.Gallery.VoteGalleryItemAsync(Id, vote, cancellationToken);
        return Told(vote == Vote.Veto ? "Your vote is taken back." : "Your vote counts.");
    });

    public Task<IActionResult> OnPostFavoriteAsync(bool isAlbum, CancellationToken cancellationToken) => ActAsync(async imgur =>
    {
        OpenEnum<FavoriteResult> result = isAlbum
            ? await imgur.Album.FavoriteAlbumAsync(Id, cancellationToken)
            : await imgur.Image.FavoriteImageAsync(Id, cancellationToken);
        return Told(result.Value == FavoriteResult.Favorited ? "It is one of your favourites." : "It is no favourite of yours any more.");
    });

    public Task<IActionResult> OnPostCommentAsync(string text, long? parent, CancellationToken cancellationToken) => ActAsync(async imgur =>
    {
        var request = new CreateCommentRequest { ImageId = Id, Comment = text, ParentId = parent };
        CreatedComment created = await imgur.Comment.CreateCommentAsync(request, cancellationToken);
        return Told("Your comment is there.", $"comment-{created.Id}");
    });

    // Whoever is not signed in is asked to be, and comes back to the post.
    private async Task<IActionResult> ActAsync(Func<ImgurClient, Task<IActionResult>> act)
    {
        if (!visitor.IsSignedIn)
            return RedirectToPage("/SignIn", new { returnUrl = Url.Page("/Post", new { id = Id }) });
        return ModelState.IsValid ? await act(visitor.Imgur) : StatusCode(StatusCodes.Status422UnprocessableEntity);
    }

    private RedirectToPageResult Told(string notice, string? place = null)
    {
        TempData["notice"] = notice;
        return RedirectToPage("/Post", null, new { id = Id }, place);
    }
}
