using LocalImgur.Data;

namespace LocalImgur.Seeding;

/// <summary>The content of a new server: the same in every run, but for its dates, which count back from the moment of the start.</summary>
internal static class Seeds
{
    public static World Plant(LocalImgurOptions options)
    {
        var world = new World(options, SeedCatalogue.Make()) { UserId = SeedAccounts.UserId };
        SeedAccounts.Plant(world);
        SeedGallery.Plant(world);
        SeedComments.Plant(world);
        SeedConversations.Plant(world);
        SeedUser.Plant(world);
        SeedSubreddits.Plant(world);
        world.Tokens.Add(SeedAccounts.UserId, options.AccessToken, options.RefreshToken);
        return world;
    }

    /// <summary>A number from <paramref name="least"/> to <paramref name="most"/> that depends on its name and place alone.</summary>
    public static long Number(string name, int index, long least, long most)
    {
        ulong seed = IdSource.Shake((ulong)index, name);
        return least + (long)(seed % (ulong)(most - least + 1));
    }

    public static T Pick<T>(string name, int index, IReadOnlyList<T> choices) => choices[(int)Number(name, index, 0, choices.Count - 1)];
}
