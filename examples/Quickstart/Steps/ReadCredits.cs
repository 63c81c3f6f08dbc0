using Imgur;
using ImgurGen;
using Quickstart.Telling;

namespace Quickstart.Steps;

/// <summary>Shows what is left to spend.</summary>
internal static class ReadCredits
{
    public static async Task RunAsync(ImgurClient imgur, Narrator narrator, CancellationToken cancellationToken)
    {
        narrator.Chapter("Read the credits", "imgur.Account.GetRateLimitCreditsAsync() and imgur.RateLimits");
        RateLimitCredits credits = await imgur.Account.GetRateLimitCreditsAsync(cancellationToken);

        var table = new CreditTable(TimeProvider.System.GetUtcNow());
        table.Add("User, hourly", credits.UserRemaining, credits.UserLimit, credits.UserReset);
        table.Add("Application, daily", credits.ClientRemaining, credits.ClientLimit, resetsAt: null);

        // Imgur tells this one only in headers of answers to POST. The client remembers the newest of each.
        if (imgur.RateLimits?.Post is { Remaining: { } remaining, Limit: { } limit } posts)
            table.Add("Posts, hourly", remaining, limit, posts.ResetsAt);
        narrator.Show(table.Table);
    }
}
