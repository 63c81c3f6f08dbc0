using LocalImgur.Data;

namespace LocalImgur.Seeding;

/// <summary>Topics with Imgur's own numbers, and tags.</summary>
internal static class SeedCatalogue
{
    public static Catalogue Make() => new(Topics, Tags, Avatars);

    private static readonly Topic[] Topics =
    [
        new(2, "Funny", "What makes you laugh."),
        new(5, "Awesome", "What makes you stare.") { IsHero = true },
        new(8, "Aww", "Small, soft and round-eyed."),
        new(11, "The More You Know", "What you did not know this morning."),
        new(14, "Storytime", "It happened to a friend."),
        new(17, "Current Events", "Today, in pictures."),
        new(20, "Design & Art", "Made by hand, mostly."),
        new(23, "Reaction", "A face says more than a comment."),
        new(29, "No Topic", "Everything else."),
        new(72, "Inspiring", "Get up and try it."),
    ];

    private static readonly Avatar[] Avatars =
    [
        new("default/G"), new("default/ada_l"), new("default/linus42"), new("default/alan_t"), new("default/katherine_j"),
        new("flavor/robot"), new("flavor/otter"),
    ];

    private static readonly Tag[] Tags =
    [
        new("funny", 2_608_112, "5T5koLx", "633875"), // hexadecimal, though it looks like a number
        new("aww", 1_630_004, "CEN9s8K", "b37c2e") { Description = "Small, soft and round-eyed." },
        new("cats", 289_551, "qFtpv4k", "159559") { Description = "Our feline friends", ThumbnailHash = "T79OvmE" },
        new("gaming", 1_924_870, "IHP8OaT", null),
        new("science_and_tech", 900_321, "CLrdVV6", "3c6e71"),
        new("the_more_you_know", 76_402, "EpmW3Oy", null),
        new("photography", 95_017, "JjJ7UBc", "22223b"),
        new("perfect_loop", 22_904, "R1dEESs", "4a4e69"),
    ];
}
