using System.Collections.Immutable;
using LocalImgur.Data;

namespace LocalImgur.Seeding;

/// <summary>One conversation that takes several pages, and one of two messages.</summary>
internal static class SeedConversations
{
    public const long Lively = 620;
    public const long Quiet = 11_247_233;

    private const long FirstMessageId = 163_690_409;

    private static readonly string[] Remarks = ["Test", "such wow", "Did you see the otter?", "I did.", "And the lighthouse?"];

    public static void Plant(World world)
    {
        DateTimeOffset start = world.Time.GetUtcNow();
        IEnumerable<string> many = Enumerable.Range(0, 102).Select(static i => Seeds.Pick("remark", i, Remarks));
        PlantConversation(world, Lively, SeedAccounts.Others[0], [.. many, "wow. such message."], start.AddHours(-5));
        PlantConversation(
            world, Quiet, SeedAccounts.Others[1], ["Happy birthday!", "Happy anniversary!\n\nTwo years."], start.AddDays(-9));
    }

    // The user and the other take turns, and the other had the last word, an hour after the one before it.
    private static void PlantConversation(World world, long id, long other, string[] texts, DateTimeOffset last)
    {
        IEnumerable<Message> messages = texts.Select((text, index) =>
        {
            int before = texts.Length - 1 - index;
            return new Message(
                FirstMessageId + id + index, before % 2 == 0 ? other : SeedAccounts.UserId, text, last.AddHours(-before));
        });
        world.Conversations.Add(new Conversation
        {
            Id = id,
            AccountId = SeedAccounts.UserId,
            WithAccountId = other,
            Messages = messages.ToImmutableList(),
        });
    }
}
