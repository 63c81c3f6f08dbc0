using System.Net;
using System.Text.Json;
using ImgurCli.Output;

namespace ImgurCli.Uploading;

/// <summary>Writes results to the standard output, a line each and in the order of the command line, whichever ends first.</summary>
internal sealed class LinkWriter(CliConsole console, LinkFormat format, int count)
{
    private readonly object gate = new();
    private readonly UploadResult?[] results = new UploadResult?[count];
    private int next;

    /// <summary>All results, once there are any.</summary>
    public IEnumerable<UploadResult> Results => results.OfType<UploadResult>();

    /// <summary>Whether lines are kept back, because bars are in their way.</summary>
    public bool IsHeld { get; init; }

    /// <summary>Whether the deletehash stands behind each link, after a tab.</summary>
    public bool WithDeleteHash { get; init; }

    public void Take(int place, UploadResult result)
    {
        lock (gate)
        {
            results[place] = result;
            if (IsHeld)
                return;
            for (; next < results.Length && results[next] is { } due; next++)
                Write(due);
        }
    }

    /// <summary>Writes what is left; files without a result were not sent.</summary>
    public void Finish(IReadOnlyList<UploadSource> sources)
    {
        lock (gate)
        {
            for (; next < results.Length; next++)
                Write(results[next] ?? new UploadResult(sources[next], UploadStatus.Unsent));
        }
    }

    private void Write(UploadResult result)
    {
        if (format == LinkFormat.Json)
            JsonOutput.WriteLine(console, writer => WriteJson(writer, result));
        else if (result.Link is { } link)
            console.Output.WriteLine(Line(link.Link, Name(result.Source)) + (WithDeleteHash ? $"\t{link.DeleteHash}" : ""));
    }

    private string Line(string link, string name) => format switch
    {
        LinkFormat.Markdown => $"![{Escape(name, "[", "]")}]({link})",
        LinkFormat.BbCode => $"[img]{link}[/img]",
        LinkFormat.Html => $"<img src=\"{WebUtility.HtmlEncode(link)}\" alt=\"{WebUtility.HtmlEncode(name)}\">",
        _ => link,
    };

    private static string Escape(string text, params string[] marks)
        => marks.Aggregate(text, static (escaped, mark) => escaped.Replace(mark, "\\" + mark, StringComparison.Ordinal));

    private static string Name(UploadSource source) => Words.Plain(Path.GetFileName(source.Name));

    private static void WriteJson(Utf8JsonWriter writer, UploadResult result)
    {
        writer.WriteStartObject();
        writer.WriteString("source"u8, result.Source.Name);
        writer.WriteString("status"u8, result.Status.ToString().ToLowerInvariant());
        if (result.Link is { } link)
        {
            writer.WriteString("id"u8, link.Id);
            writer.WriteString("link"u8, link.Link);
            writer.WriteString("deletehash"u8, link.DeleteHash);
        }

        if (result.Failure is { } failure)
        {
            writer.WriteString("error"u8, failure.Message);
            writer.WriteNumber("exit_code"u8, (int)Failures.CodeOf(failure));
        }

        writer.WriteEndObject();
    }
}
