using System.Globalization;
using Imgur;
using Spectre.Console;

namespace ImgurCli.Output;

/// <summary>Allowances with a bar for what is left of each.</summary>
internal static class CreditBars
{
    private const int Width = 30;

    public static Table Of(RateLimitCredits credits, DateTimeOffset now)
    {
        Table table = Tables.Create(["Whose", "Left"], ["", "Full again"]);
        TimeSpan reset = credits.UserReset - now;
        Add(table, "user, an hour", credits.UserRemaining, credits.UserLimit, $"in {Words.Duration(reset)}");

        // Imgur does not tell when this one is full again.
        Add(table, "application, a day", credits.ClientRemaining, credits.ClientLimit, "-");
        return table;
    }

    private static void Add(Table table, string whose, long remaining, long limit, string reset) => table.AddRow(
        new Text(whose),
        Bar(remaining, limit),
        new Text(string.Create(CultureInfo.InvariantCulture, $"{remaining:N0} of {limit:N0}")),
        new Text(reset));

    private static Paragraph Bar(long remaining, long limit)
    {
        double share = limit > 0 ? Math.Clamp((double)remaining / limit, 0, 1) : 0;
        int full = (int)Math.Round(share * Width);
        return new Paragraph()
            .Append(new string('\u2588', full), new Style(share > 0.25 ? Color.Green : Color.Red))
            .Append(new string('\u2591', Width - full), new Style(Color.Grey));
    }
}
