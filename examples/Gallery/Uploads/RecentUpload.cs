namespace Gallery.Uploads;

/// <summary>A picture that a visitor has uploaded without being signed in.</summary>
/// <param name="Id">Its id.</param>
/// <param name="DeleteHash">What proves that it is the visitor's. A secret, which no page has.</param>
internal sealed record RecentUpload(string Id, string DeleteHash)
{
    /// <summary>The id alone.</summary>
    public override string ToString() => $"{nameof(RecentUpload)} ({Id})";
}
