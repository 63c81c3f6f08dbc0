namespace LocalImgur.Data;

/// <summary>One message of a conversation.</summary>
/// <param name="Id">Its number.</param>
/// <param name="SenderId">Who wrote it.</param>
/// <param name="Text">What it says.</param>
/// <param name="Sent">When it was sent.</param>
internal sealed record Message(long Id, long SenderId, string Text, DateTimeOffset Sent);
