using LocalImgur.Data;

namespace LocalImgur.Seeding;

/// <summary>What was copied from two subreddits before the copying stopped: one and a half pages each.</summary>
internal static class SeedSubreddits
{
    private static readonly string[] Names = ["pics", "aww"];

    public static void Plant(World world)
    {
        DateTimeOffset stopped = world.Time.GetUtcNow().AddHours(-1);
        int count = world.Options.GalleryPageSize * 3 / 2;
        for (int i = 0; i < count * Names.Length; i++)
        {
            DateTimeOffset copied = stopped.AddHours(-i);
            string id = SeedGallery.PlantImage(world, i, copied, account: null).Id;
            world.Subreddits.Add(new Post
            {
                Id = id,
                IsAlbum = false,
                Title = $"I'm kinda proud of photo {i + 1}.",
                Submitted = copied,
                Topic = world.Catalogue.NoTopic,
                Section = Names[i % Names.Length],
                Boost = Seeds.Number("reddit", i, 100, 62_065),
            });
        }
    }
}
