namespace LocalImgur.Data;

/// <summary>A user.</summary>
internal sealed record Account
{
    public required long Id { get; init; }

    /// <summary>The name; Imgur calls it <c>url</c>.</summary>
    public required string Url { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required AccountSettings Settings { get; init; }

    public string? Bio { get; init; }

    public string? AvatarName { get; init; }

    public long Reputation { get; init; }
}
