namespace LocalImgur.Data;

/// <summary>Somebody whose messages a user does not want.</summary>
/// <param name="Id">The number of the account, which may be gone since.</param>
/// <param name="Url">Its name at the time.</param>
internal sealed record BlockedUser(long Id, string Url);
