using System.Collections.Immutable;
using LocalImgur.Data;

namespace LocalImgur.Seeding;

/// <summary>As many posts as fill the pages, a third of them albums, the newer the denser: a day holds some, a week more.</summary>
internal static class SeedGallery
{
    // Entities and what lies beyond ASCII included: titles have both.
    private static readonly string[] Subjects =
    [
        "A cat", "My neighbour&#039;s dog", "This lighthouse", "An otter", "The moon", "Gr\u00FC\u00DFe: ein Elch",
        "A tiny robot \U0001F916", "The last train",
    ];

    private static readonly string[] Deeds =
    [
        "waiting for the bus", "that learned to fly", "seen from \"above\"", "before breakfast", "in the rain", "& friends",
        "being perfectly still",
    ];

    public static void Plant(World world)
    {
        DateTimeOffset start = world.Time.GetUtcNow();
        int count = world.Options.GalleryPages * world.Options.GalleryPageSize;
        for (int i = 0; i < count; i++)
        {
            DateTimeOffset submitted = start.AddMinutes(-1 - ((double)i * i));
            bool isAlbum = i % 3 == 1;
            long? account = i % 7 == 6 ? null : Seeds.Pick("account", i, SeedAccounts.Others);
            string id = isAlbum ? PlantAlbum(world, i, submitted, account) : PlantImage(world, i, submitted, account).Id;
            world.Gallery.Add(MakePost(world, id, i, isAlbum, submitted, account));
        }
    }

    public static Image PlantImage(World world, int index, DateTimeOffset uploaded, long? account)
    {
        var image = new Image
        {
            Id = world.Ids.NextHash(),
            DeleteHash = world.Ids.NextDeleteHash(),
            Picture = SeedPictures.For(index, animated: index % 4 == 2),
            Uploaded = uploaded,
            Description = index % 5 == 0 ? "Taken by hand.\nNot edited." : null,
            AccountId = account,
            Views = Seeds.Number("views", index, 50_000, 9_000_000),
        };
        world.Images.Add(image);
        return image;
    }

    private static string PlantAlbum(World world, int index, DateTimeOffset created, long? account)
    {
        IEnumerable<string> images = Enumerable.Range(0, 1 + (index % 5))
            .Select(i => PlantImage(world, index + i, created.AddSeconds(i), account: null).Id);
        var album = new Album
        {
            Id = world.Ids.NextHash(),
            DeleteHash = world.Ids.NextDeleteHash(),
            Created = created,
            ImageIds = [.. images],
            AccountId = account,
            Views = Seeds.Number("views", index, 5_000, 900_000),
        };
        world.Albums.Add(album);
        return album.Id;
    }

    private static Post MakePost(World world, string id, int index, bool isAlbum, DateTimeOffset submitted, long? account)
    {
        IReadOnlyList<Tag> tags = world.Catalogue.Tags;
        string[] names = [Seeds.Pick("tag", index, tags).Name, Seeds.Pick("second tag", index, tags).Name];
        return new Post
        {
            Id = id,
            IsAlbum = isAlbum,
            Title = $"{Seeds.Pick("subject", index, Subjects)} {Seeds.Pick("deed", index, Deeds)}",
            Description = index % 9 == 0 ? "Seen on the way to work." : null,
            Submitted = submitted,
            Topic = Seeds.Pick("topic", index, world.Catalogue.Topics),
            Tags = index % 8 == 7 ? [] : names.Distinct().ToImmutableArray(),
            AccountId = account,
            InMostViral = true,
            IsMeme = !isAlbum && index % 6 == 3,
            Votes = new Votes(Seeds.Number("ups", index, 200, 14_000), Seeds.Number("downs", index, 0, 600)),
            Boost = Seeds.Number("boost", index, -40, 900),
        };
    }
}
