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

    public Task<IActionResult> OnPostVoteAsync(Vote vote, CancellationToken cancellationToken) => ActAsync(
        imgur => imgur.Gallery.VoteGalleryItemAsync(Id, vote, cancellationToken),
        vote == Vote.Veto ? "Your vote is taken back." : "Your vote counts.");

    public Task<IActionResult> OnPostFavoriteAsync(bool isAlbum, CancellationToken cancellationToken) => ActAsync(
        imgur => isAlbum ? imgur.Album.FavoriteAlbumAsync(Id, cancellationToken) : imgur.Image.FavoriteImageAsync(Id, cancellationToken),
        "Your favourites have changed.");

    public Task<IActionResult> OnPostCommentAsync(string text, long? parent, CancellationToken cancellationToken)
    {
        var request = new CreateCommentRequest { ImageId = Id, Comment = text, ParentId = parent };
        return ActAsync(imgur => imgur.Comment.CreateCommentAsync(request, cancellationToken), "Your comment is there.");
    }

    // Whoever is not signed in is asked to be, and comes back to the post.
    private async Task<IActionResult> ActAsync(Func<ImgurClient, Task> act, string notice)
    {
        if (!visitor.IsSignedIn)
            return RedirectToPage("/SignIn", new { returnUrl = Url.Page("/Post", new { id = Id }) });
        if (!ModelState.IsValid)
            return BadRequest();

        await act(visitor.Imgur);
        TempData["notice"] = notice;
        return RedirectToPage("/Post", new { id = Id });
    }
}
