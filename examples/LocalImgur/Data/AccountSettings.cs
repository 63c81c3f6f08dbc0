namespace LocalImgur.Data;

/// <summary>What only the user may see and change.</summary>
internal sealed record AccountSettings
{
    public required string Email { get; init; }

    public bool PublicImages { get; init; }

    public bool MessagingEnabled { get; init; } = true;

    public string AlbumPrivacy { get; init; } = "public";

    public bool AcceptedGalleryTerms { get; init; } = true;

    public bool ShowMature { get; init; }

    public bool NewsletterSubscribed { get; init; }
}
