using ImgurGen;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Quickstart.Telling;

/// <summary>
/// Tells the story on a console: colours and bars where there is a terminal, plain text where the output goes to a file.
/// Whatever comes from a server stands in an interpolated value or a <see cref="Text"/>, where brackets are just brackets.
/// </summary>
internal sealed class Narrator(IAnsiConsole console)
{
    private int chapter;
    private int wonders;

    /// <summary>For what needs more than text: progress, pictures.</summary>
    public IAnsiConsole Console => console;

    public void Open(string whereImgurIs)
    {
        console.Write(new Panel(new Rows(
                new Markup("[bold]A client that the compiler made from an OpenAPI file[/]"),
                new Text(whereImgurIs)))
            .Header("[bold green] ImgurGen Quickstart [/]")
            .RoundedBorder()
            .BorderColor(Color.Green)
            .Expand());
    }

    /// <summary>Begins a chapter.</summary>
    /// <param name="title">What happens in it.</param>
    /// <param name="call">The call that it is about, as a program writes it.</param>
    public void Chapter(string title, string call)
    {
        console.WriteLine();
        console.Write(new Rule($"[bold]{++chapter}. {Markup.Escape(title)}[/]").LeftJustified().RuleStyle("green"));
        console.MarkupLineInterpolated($"[blue]{call}[/]");
    }

    public void Say(FormattableString markup) => console.MarkupLineInterpolated(markup);

    public void Done(FormattableString markup)
    {
        console.Markup("[green]\u2713[/] ");
        console.MarkupLineInterpolated(markup);
    }

    /// <summary>Something that the story did not foresee, and that can be.</summary>
    public void Wonder(FormattableString markup)
    {
        wonders++;
        console.Markup("[yellow]?[/] ");
        console.MarkupLineInterpolated(markup);
    }

    public void Skip(string reason) => console.MarkupLineInterpolated($"[yellow]Skipped.[/] {reason}");

    public void Show(IRenderable content) => console.Write(content);

    /// <summary>A call that failed: which, how, and what the API said about it.</summary>
    public void Show(ApiException error)
    {
        Grid facts = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        AddRow("Exception", error.GetType().Name);
        AddRow("Operation", $"{error.OperationId}: {error.Method} {error.PathTemplate}");
        AddRow("Status", error.StatusCode is { } status ? $"{(int)status} {status}" : "no answer");
        AddRow("Message", Words.Plain(error.Message));
        if (error.ErrorCode is { } code)
            AddRow("Code", Words.Plain($"{code} {error.ErrorType}"));
        if (error.RetryAfter is { } wait)
            AddRow("Try again", $"after {wait.TotalSeconds:N0} seconds");
        console.Write(new Panel(facts).RoundedBorder().BorderColor(Color.Red).Expand());

        void AddRow(string name, string value) => facts.AddRow(new Text(name, new Style(Color.Grey)), new Text(value));
    }

    /// <summary>The error that ends the story.</summary>
    public void Fail(Exception error)
    {
        console.WriteLine();
        console.MarkupLine("[red]This was not part of the story:[/]");
        if (error is ApiException failedCall)
            Show(failedCall);
        else
            console.MarkupLineInterpolated($"{error.GetType().Name}: {error.Message}");
    }

    public void Interrupted() => console.MarkupLine("[yellow]Interrupted.[/]");

    /// <summary>Ends the story, and says whether it ended well.</summary>
    /// <param name="requests">How many requests the server saw, or null where nobody knows.</param>
    /// <param name="complaints">What the server found wrong with them.</param>
    public bool Close(int? requests, IReadOnlyList<string> complaints)
    {
        console.WriteLine();
        foreach (string complaint in complaints)
            console.MarkupLineInterpolated($"[red]LocalImgur complains:[/] {complaint}");
        if (complaints.Count > 0)
            return false;

        // Who counts requests is a LocalImgur, which does what it is told: whatever is to be wondered at there is a mistake.
        if (requests is not null && wonders > 0)
        {
            console.MarkupLine("[red]Not all went as LocalImgur was told.[/]");
            return false;
        }

        string verdict = requests is { } count
            ? $"{Words.Count(count, "request")} reached LocalImgur, which had no complaint."
            : "That was all.";
        console.Write(new Rule($"[bold green]{Markup.Escape(verdict)}[/]").RuleStyle("green"));
        return true;
    }
}
