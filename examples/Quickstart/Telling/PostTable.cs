using Spectre.Console;

namespace Quickstart.Telling;

/// <summary>Posts of the gallery, one a line.</summary>
internal sealed class PostTable
{
    public PostTable() => Table = new Table().RoundedBorder().BorderColor(Color.Grey)
        .AddColumn("Post", static column => column.NoWrap())
        .AddColumn("Title", static column => column.NoWrap())
        .AddColumn("Kind", static column => column.NoWrap())
        .AddColumn("Extent", static column => column.NoWrap())
        .AddColumn("Points", static column => column.RightAligned().NoWrap());

    public Table Table { get; }

    public void Add(Post post) => Table.AddRow(
        new Text(post.Id),
        new Text(post.Title) { Overflow = Overflow.Ellipsis },
        new Text(post.Kind),
        new Text(post.Extent),
        new Text(post.Points?.ToString("N0") ?? "-"));
}
