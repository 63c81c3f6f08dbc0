using System.Security.Cryptography;
using System.Text;
using Imgur;

namespace Quickstart.Hosts;

/// <summary>The real Imgur, or another that runs elsewhere: environment variables say which, and who calls it.</summary>
internal sealed class EnvironmentHost : ImgurHost
{
    // What the application's owner has to register with Imgur, unless they have registered another already.
    private const string DefaultRedirect = "http://localhost:8337/signed-in";

    private EnvironmentHost(string clientId)
    {
        ClientId = clientId;

        // Without an override, the address that the OpenAPI document gives.
        BaseAddress = Variable("IMGUR_BASE_ADDRESS") is { } address ? new Uri(address) : ImgurClient.Description.BaseAddress!;
    }

    public override string Description => $"with Imgur at {BaseAddress}";

    public override string? AccessToken { get; } = Variable("IMGUR_ACCESS_TOKEN");

    /// <summary>A file of its own for each server and application, so that no token goes to another's server.</summary>
    public override string TokenFile
    {
        get
        {
            string folder = Environment.GetFolderPath(
                Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
            byte[] whose = SHA256.HashData(Encoding.UTF8.GetBytes($"{BaseAddress.AbsoluteUri} {ClientId}"));
            return Path.Combine(folder, "ImgurGen.Quickstart", $"tokens-{Convert.ToHexStringLower(whose)[..16]}.json");
        }
    }

    protected override Uri BaseAddress { get; }

    protected override string ClientId { get; }

    protected override string? ClientSecret { get; } = Variable("IMGUR_CLIENT_SECRET");

    protected override Uri RedirectUri { get; } = new(Variable("IMGUR_REDIRECT_URI") ?? DefaultRedirect);

    /// <summary>The Imgur that the environment names; null where it names no application.</summary>
    public static EnvironmentHost? Find() => Variable("IMGUR_CLIENT_ID") is { } clientId ? new EnvironmentHost(clientId) : null;

    // An empty variable is how some shells unset one.
    private static string? Variable(string name)
        => Environment.GetEnvironmentVariable(name)?.Trim() is { Length: > 0 } value ? value : null;
}
