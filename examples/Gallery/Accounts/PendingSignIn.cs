namespace Gallery.Accounts;

/// <summary>A sign-in that has begun, while the user is at Imgur: kept in the server's session, and good for one return.</summary>
/// <param name="State">What the browser must bring back. Nobody else knows it.</param>
/// <param name="ReturnUrl">The local page to show afterwards.</param>
internal sealed record PendingSignIn(string State, string ReturnUrl)
{
    private const string StateKey = "sign-in.state";
    private const string ReturnKey = "sign-in.return";

    public static void Save(ISession session, string state, string returnUrl)
    {
        session.SetString(StateKey, state);
        session.SetString(ReturnKey, returnUrl);
    }

    /// <summary>Takes it out of the session; null where there is none.</summary>
    public static PendingSignIn? Take(ISession session)
    {
        string? state = session.GetString(StateKey);
        string? returnUrl = session.GetString(ReturnKey);
        session.Remove(StateKey);
        session.Remove(ReturnKey);
        return state is null || returnUrl is null ? null : new PendingSignIn(state, returnUrl);
    }

    /// <summary>Where it leads, without the state.</summary>
    public override string ToString() => $"{nameof(PendingSignIn)} ({ReturnUrl})";
}
