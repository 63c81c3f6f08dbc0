using System.Collections.Immutable;

namespace LocalImgur.Data;

/// <summary>How a post or comment stands: what was cast before the server started, and each account's vote since.</summary>
internal sealed record Votes(long SeededUps = 0, long SeededDowns = 0)
{
    private ImmutableDictionary<long, string> Cast { get; init; } = ImmutableDictionary<long, string>.Empty;

    public long Ups => SeededUps + Cast.Values.Count(static vote => vote == "up");

    public long Downs => SeededDowns + Cast.Values.Count(static vote => vote == "down");

    public long Points => Ups - Downs;

    public string? Of(Account? account) => account is null ? null : Cast.GetValueOrDefault(account.Id);

    /// <summary>Votes up or down, or takes the vote back ("veto").</summary>
    public Votes With(long accountId, string vote)
        => this with { Cast = vote == "veto" ? Cast.Remove(accountId) : Cast.SetItem(accountId, vote) };
}
