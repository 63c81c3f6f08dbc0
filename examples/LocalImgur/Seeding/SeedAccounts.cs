using LocalImgur.Data;

namespace LocalImgur.Seeding;

internal static class SeedAccounts
{
    public const long UserId = 48_437_714;

    private static readonly string[] Names =
        ["ada_l", "grace_h", "linus42", "margaret_h", "alan_t", "hedy_l", "katherine_j", "157359951735"];

    /// <summary>Everybody but the user who is logged in.</summary>
    public static IReadOnlyList<long> Others { get; } = [.. Enumerable.Range(0, Names.Length).Select(static i => 1_000_000L + (i * 7919))];

    public static void Plant(World world)
    {
        DateTimeOffset start = world.Time.GetUtcNow();
        world.Accounts.Add(new Account
        {
            Id = UserId,
            Url = world.Options.Username,
            Created = start.AddYears(-3),
            Reputation = 412,
            Settings = new AccountSettings { Email = "user@example.com" },
        });
        for (int i = 0; i < Names.Length; i++)
        {
            world.Accounts.Add(new Account
            {
                Id = Others[i],
                Url = Names[i],
                Created = start.AddDays(-Seeds.Number("created", i, 100, 4000)),
                Reputation = Seeds.Number("reputation", i, -20, 30_000),
                Bio = i % 3 == 0 ? "I saw a duck once. – \"quack\" \U0001F986" : null,
                AvatarName = i % 2 == 0 ? $"default/{Names[i]}" : null,
                Settings = new AccountSettings { Email = $"{Names[i]}@example.com" },
            });
        }
    }
}
