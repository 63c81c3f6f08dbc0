using Spectre.Console;

namespace ImgurCli.Output;

/// <summary>How all tables look.</summary>
internal static class Tables
{
    /// <param name="texts">The columns of texts.</param>
    /// <param name="numbers">The columns of numbers, which follow.</param>
    public static Table Create(IEnumerable<string> texts, IEnumerable<string> numbers)
    {
        Table table = new Table().RoundedBorder().BorderColor(Color.Grey);
        foreach (string name in texts)
            table.AddColumn(name, static column => column.NoWrap());
        foreach (string name in numbers)
            table.AddColumn(name, static column => column.RightAligned().NoWrap());
        return table;
    }
}
