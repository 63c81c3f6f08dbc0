using System.CommandLine;

namespace ImgurCli.Commands;

/// <summary><c>--limit</c>: how many items are listed at most.</summary>
internal sealed class LimitOption
{
    private const int Default = 20;

    public LimitOption() => NumberRange.Require(Option, 1, int.MaxValue);

    public Option<int> Option { get; } = new("--limit", "-n")
    {
        Description = "How many at most",
        DefaultValueFactory = static _ => Default,
    };

    public int Get(ParseResult parsed) => parsed.GetValue(Option);
}
