using System.Net;
using Gallery.Hosts;

namespace ImgurGen.Browser.Tests.Support;

/// <summary>An Imgur that is no more than a port.</summary>
internal sealed class ListenerHost(IPEndPoint endpoint) : ImgurHost
{
    public override string Description => "a test";

    public override Uri BaseAddress { get; } = new($"http://{endpoint}");

    public override string ClientId => "client-id";

    public override string? ClientSecret => null;

    public override IReadOnlyList<string> MediaOrigins => [BaseAddress.GetLeftPart(UriPartial.Authority)];
}
