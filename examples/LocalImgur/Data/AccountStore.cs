namespace LocalImgur.Data;

internal sealed class AccountStore
{
    private readonly Table<long, Account> accounts = new();

    public void Add(Account account) => accounts.Add(account.Id, account);

    public Account? Find(long id) => accounts.Find(id);

    /// <summary>Finds an account by its name, whose case does not matter.</summary>
    public Account? Find(string url)
        => accounts.Where(account => account.Url.Equals(url, StringComparison.OrdinalIgnoreCase)).SingleOrDefault();

    public bool Remove(long id) => accounts.Remove(id);

    public void Update(long id, Func<Account, Account> change) => accounts.Update(id, change);
}
