using System.Collections.Immutable;

namespace LocalImgur.Data;

/// <summary>Which images and albums each account has favourited.</summary>
internal sealed class FavoriteStore
{
    private readonly Lock gate = new();
    private readonly Dictionary<long, ImmutableList<string>> favorites = [];

    /// <summary>Favourites, or takes it back. True when it is a favourite afterwards.</summary>
    public bool Toggle(long accountId, string id)
    {
        lock (gate)
        {
            ImmutableList<string> ids = favorites.GetValueOrDefault(accountId, []);
            bool isFavorite = !ids.Contains(id);
            favorites[accountId] = isFavorite ? ids.Add(id) : ids.Remove(id);
            return isFavorite;
        }
    }

    /// <summary>The favourites of an account, newest first.</summary>
    public IReadOnlyList<string> Of(long accountId)
    {
        lock (gate)
            return [.. favorites.GetValueOrDefault(accountId, []).Reverse()];
    }

    public bool Has(Account? account, string id)
    {
        lock (gate)
            return account is not null && favorites.GetValueOrDefault(account.Id, []).Contains(id);
    }

    public int Count(string id)
    {
        lock (gate)
            return favorites.Values.Count(ids => ids.Contains(id));
    }
}
