using System.Globalization;
using LocalImgur.Data;

namespace LocalImgur.Seeding;

/// <summary>What the user who is logged in has: images, albums, a submission, favourites, unread notifications, trophies.</summary>
internal static class SeedUser
{
    private const long FirstNotificationId = 322_892_525;

    public static void Plant(World world)
    {
        DateTimeOffset start = world.Time.GetUtcNow();
        List<Image> images = [];
        for (int i = 0; i < 4; i++)
            images.Add(SeedGallery.PlantImage(world, i, start.AddDays(-4 + i), SeedAccounts.UserId));

        PlantAlbum(world, "Holiday", "public", images[..2], start.AddDays(-2));
        PlantAlbum(world, "Drafts", "secret", images[2..3], start.AddDays(-1));
        PlantSubmission(world, images[0], start.AddHours(-30));
        PlantFavorites(world, images[1]);
        PlantNotifications(world);
        PlantProfile(world, start);
    }

    private static void PlantAlbum(World world, string title, string privacy, IEnumerable<Image> images, DateTimeOffset created)
        => world.Albums.Add(new Album
        {
            Id = world.Ids.NextHash(),
            DeleteHash = world.Ids.NextDeleteHash(),
            Created = created,
            Title = title,
            Privacy = privacy,
            ImageIds = [.. images.Select(static image => image.Id)],
            AccountId = SeedAccounts.UserId,
            Views = 19,
        });

    private static void PlantSubmission(World world, Image image, DateTimeOffset submitted)
        => world.Gallery.Add(new Post
        {
            Id = image.Id,
            IsAlbum = false,
            Title = "My first submission",
            Submitted = submitted,
            Topic = world.Catalogue.NoTopic,
            AccountId = SeedAccounts.UserId,
            Votes = new Votes(SeededUps: 7, SeededDowns: 2),
        });

    private static void PlantFavorites(World world, Image own)
    {
        world.Favorites.Toggle(SeedAccounts.UserId, own.Id);
        foreach (Post post in world.Gallery.Where(static post => post.InMostViral).Take(2))
            world.Favorites.Toggle(SeedAccounts.UserId, post.Id);
    }

    private static void PlantNotifications(World world)
    {
        long id = FirstNotificationId;
        foreach (Comment own in world.Comments.Of(SeedAccounts.UserId).Take(2))
        {
            Comment reply = world.Comments.RepliesTo(own.Id)[0];
            world.Notifications.Add(new Notification { Id = id++, AccountId = SeedAccounts.UserId, ReplyId = reply.Id });
        }

        world.Notifications.Add(new Notification { Id = id++, AccountId = SeedAccounts.UserId, ConversationId = SeedConversations.Lively });
        world.Notifications.Add(
            new Notification { Id = id, AccountId = SeedAccounts.UserId, ConversationId = SeedConversations.Quiet, Viewed = true });
    }

    private static void PlantProfile(World world, DateTimeOffset start)
    {
        Comment best = world.Comments.Of(SeedAccounts.UserId)[0];
        Trophy[] trophies =
        [
            new(8_421_032, "3 Years", "Imgur Old Timer", start.AddDays(-8)),
            new(6_131_447, "Well Said", "Wrote a comment that many liked", start.AddDays(-30))
            {
                Data = best.Id.ToString(CultureInfo.InvariantCulture),
                DataLink = $"/gallery/{best.PostId}/comment/{best.Id}",
            },
            new(5_002_718, "Word of Mouth", "Told others of it", start.AddDays(-400)) { Data = "https://example.com/posts/10152706428842471" },
        ];
        world.Accounts.Update(SeedAccounts.UserId, user => user with
        {
            Trophies = [.. trophies],
            BlockedUsers = [new BlockedUser(45_454_554, "spam_can")],
            CustomTags = ["cats"],
            BlockedTags = ["gaming"],
        });
    }
}
