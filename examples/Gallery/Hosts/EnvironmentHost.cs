using Imgur;

namespace Gallery.Hosts;

/// <summary>The real Imgur, or another that runs elsewhere: environment variables say which, and who calls it.</summary>
internal sealed class EnvironmentHost : ImgurHost
{
    private const string PictureOrigin = "https://i.imgur.com";

    private EnvironmentHost(string clientId)
    {
        ClientId = clientId;

        // Without an override, the address that the OpenAPI document gives.
        BaseAddress = Variable("IMGUR_BASE_ADDRESS") is { } address ? new Uri(address) : ImgurClient.Description.BaseAddress!;
    }

    public override string Description => $"Imgur at {BaseAddress}";

    public override Uri BaseAddress { get; }

    public override string ClientId { get; }

    public override string? ClientSecret { get; } = Variable("IMGUR_CLIENT_SECRET");

    // A LocalImgur has its pictures where its API is.
    public override IReadOnlyList<string> MediaOrigins => [PictureOrigin, BaseAddress.GetLeftPart(UriPartial.Authority)];

    /// <summary>The Imgur that the environment names; null where it names no application.</summary>
    public static EnvironmentHost? Find() => Variable("IMGUR_CLIENT_ID") is { } clientId ? new EnvironmentHost(clientId) : null;

    // An empty variable is how some shells unset one.
    private static string? Variable(string name)
        => Environment.GetEnvironmentVariable(name)?.Trim() is { Length: > 0 } value ? value : null;
}
