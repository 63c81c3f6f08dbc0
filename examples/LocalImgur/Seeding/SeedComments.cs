using LocalImgur.Data;

namespace LocalImgur.Seeding;

/// <summary>A conversation under each of the first posts, in which the user takes part and is answered.</summary>
internal static class SeedComments
{
    private const int Posts = 6;

    private static readonly string[] Platforms = ["desktop", "android", "iphone", "api", "unknown"];

    public static void Plant(World world)
    {
        int index = 0;
        foreach (Post post in world.Gallery.Where(static _ => true).Take(Posts))
        {
            Comment question = Write(world, post, index++, "What am I looking at?", parent: null);
            Comment answer = Write(world, post, index++, "It's exactly what it says.", question, SeedAccounts.UserId);
            Comment thanks = Write(world, post, index++, "Thanks – I see it now.", answer);
            Write(world, post, index++, "I still don't.", answer);
            Write(world, post, index++, "Cannot unsee", thanks);
            Write(world, post, index++, "Underrated.", parent: null);
        }
    }

    private static Comment Write(World world, Post post, int index, string text, Comment? parent, long? author = null)
    {
        var comment = new Comment
        {
            Id = world.Ids.NextNumber(),
            PostId = post.Id,
            Text = text,
            AccountId = author ?? Seeds.Pick("author", index, SeedAccounts.Others),
            Written = post.Submitted.AddSeconds(index),
            ParentId = parent?.Id ?? 0,
            Platform = Seeds.Pick("platform", index, Platforms),
            Votes = new Votes(Seeds.Number("ups", index, 1, 400), Seeds.Number("downs", index, 0, 20)),
        };
        world.Comments.Add(comment);
        return comment;
    }
}
