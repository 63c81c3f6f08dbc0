using System.Collections.Immutable;

namespace LocalImgur.Data;

internal sealed class GalleryStore
{
    private readonly Table<string, Post> posts = new();

    public void Add(Post post) => posts.Add(post.Id, post);

    /// <summary>Adds a post unless what it shows is in the gallery already.</summary>
    public bool TryAdd(Post post) => posts.TryAdd(post.Id, post);

    public Post? Find(string id) => posts.Find(id);

    public IReadOnlyList<Post> Where(Func<Post, bool> condition) => posts.Where(condition);

    public int Count(Func<Post, bool> condition) => posts.Count(condition);

    public void Vote(string id, long accountId, string vote)
        => posts.Update(id, post => post with { Votes = post.Votes.With(accountId, vote) });

    public void VoteOnTag(string id, string tag, long accountId, string vote)
        => posts.Update(id, post => post.WithTagVote(tag, accountId, vote));

    public void SetTags(string id, ImmutableArray<string> tags) => posts.Update(id, post => post with { Tags = tags });

    public bool Remove(string id) => posts.Remove(id);

    /// <summary>Ranks posts; those that rank the same are told apart by their id, so that pages never overlap.</summary>
    public static IEnumerable<Post> Sort(IEnumerable<Post> posts, string sort, DateTimeOffset now)
    {
        IOrderedEnumerable<Post> sorted = sort switch
        {
            "viral" => posts.OrderByDescending(static post => post.Score),
            "top" => posts.OrderByDescending(static post => post.Votes.Points),
            "time" => posts.OrderByDescending(static post => post.Submitted),
            "rising" => posts.OrderByDescending(post => post.Votes.Ups / (1 + (now - post.Submitted).TotalHours)),
            _ => throw new ArgumentOutOfRangeException(nameof(sort), sort, "Not a gallery sort."),
        };
        return sorted.ThenBy(static post => post.Id, StringComparer.Ordinal);
    }

    /// <summary>The posts submitted within the last day, week, month or year.</summary>
    public static IEnumerable<Post> Within(IEnumerable<Post> posts, string window, DateTimeOffset now)
    {
        DateTimeOffset oldest = window switch
        {
            "day" => now.AddDays(-1),
            "week" => now.AddDays(-7),
            "month" => now.AddMonths(-1),
            "year" => now.AddYears(-1),
            "all" => DateTimeOffset.MinValue,
            _ => throw new ArgumentOutOfRangeException(nameof(window), window, "Not a gallery window."),
        };
        return posts.Where(post => post.Submitted > oldest);
    }
}
