using Spectre.Console;

namespace Quickstart.Telling;

/// <summary>Allowances with a bar for what is left of each.</summary>
internal sealed class CreditTable
{
    private const int BarWidth = 20;

    private readonly DateTimeOffset now;

    public CreditTable(DateTimeOffset now)
    {
        this.now = now;
        Table = new Table().RoundedBorder().BorderColor(Color.Grey)
            .AddColumn("Bucket", static column => column.NoWrap())
            .AddColumn("Left", static column => column.NoWrap())
            .AddColumn("", static column => column.RightAligned().NoWrap())
            .AddColumn("Full again", static column => column.NoWrap());
    }

    public Table Table { get; }

    public void Add(string name, long remaining, long limit, DateTimeOffset? resetsAt)
        => Table.AddRow(
            new Text(name),
            Bar(remaining, limit),
            new Text($"{remaining:N0} of {limit:N0}"),
            new Text(Words.Until(resetsAt, now)));

    private static Markup Bar(long remaining, long limit)
    {
        double share = limit > 0 ? Math.Clamp((double)remaining / limit, 0, 1) : 0;
        int full = (int)Math.Round(share * BarWidth);
        string colour = share > 0.25 ? "green" : "red";
        return new Markup($"[{colour}]{new string('\u2588', full)}[/][grey]{new string('\u2591', BarWidth - full)}[/]");
    }
}
