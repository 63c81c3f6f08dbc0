using LocalImgur.Data;

namespace LocalImgur.Operations;

/// <summary>
/// A search query: words, AND, OR, NOT and the indices tag:, user:, title:, ext:, subreddit:, album: and meme:, as in
/// <c>title: cats AND dogs ext: gif</c>. Words beside each other must both match; AND binds closer than OR.
/// </summary>
internal sealed class SearchQuery
{
    private static readonly string[] Indices = ["tag", "user", "title", "ext", "subreddit", "album", "meme"];

    private readonly List<List<Term>> alternatives = [[]];

    private SearchQuery()
    {
    }

    public static SearchQuery Parse(string text)
    {
        var query = new SearchQuery();
        string index = "title";
        bool negated = false;
        foreach (string token in Tokens(text))
        {
            switch (token)
            {
                case "AND":
                    break;
                case "OR":
                    query.alternatives.Add([]);
                    break;
                case "NOT":
                    negated = true;
                    break;
                case [.., ':'] when Indices.Contains(token[..^1]):
                    index = token[..^1];
                    break;
                default:
                    query.alternatives[^1].Add(new Term(index, token, negated));
                    negated = false;
                    break;
            }
        }

        return query;
    }

    public bool Matches(Post post, World world)
        => alternatives.Exists(terms => terms.Count > 0 && terms.TrueForAll(term => term.Matches(post, world)));

    /// <summary>The words, with an index parted from the word that follows it without a space.</summary>
    private static IEnumerable<string> Tokens(string text)
    {
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int colon = word.IndexOf(':', StringComparison.Ordinal);
            bool isIndexed = colon > 0 && colon < word.Length - 1 && Indices.Contains(word[..colon]);
            if (isIndexed)
            {
                yield return word[..(colon + 1)];
                yield return word[(colon + 1)..];
            }
            else
            {
                yield return word;
            }
        }
    }

    private sealed record Term(string Index, string Word, bool Negated)
    {
        public bool Matches(Post post, World world) => Found(post, world) != Negated;

        private bool Found(Post post, World world) => Index switch
        {
            "tag" => post.Tags.Contains(Word, StringComparer.OrdinalIgnoreCase),
            "user" => post.AccountId is long id && Same(world.Accounts.Find(id)?.Url),
            "ext" => Same(world.Images.Find(post.Id)?.Picture.Extension),
            "subreddit" => Same(post.Section),
            "album" => post.IsAlbum && InTitle(post),
            "meme" => post.IsMeme && InTitle(post),
            _ => InTitle(post),
        };

        private bool Same(string? text) => Word.Equals(text, StringComparison.OrdinalIgnoreCase);

        private bool InTitle(Post post) => post.Title.Contains(Word, StringComparison.OrdinalIgnoreCase);
    }
}
