using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ImgurGen.Browser.Tests.Support;
using LocalImgur;

namespace ImgurGen.Browser.Tests.Server;

/// <summary>What is added where the gallery is served over https.</summary>
public sealed class HttpsTests : GalleryTest
{
    private const string Password = "test";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("imgurgen-gallery-");
    private HttpClient? http;

    protected override LocalImgurOptions Options { get; } = new() { GalleryPages = 1, GalleryPageSize = 1 };

    protected override string[] Arguments =>
    [
        "--urls", "https://127.0.0.1:0",
        "--Kestrel:Certificates:Default:Path", Certificate,
        "--Kestrel:Certificates:Default:Password", Password,
    ];

    private string Certificate => Path.Combine(folder.FullName, "gallery.pfx");

    public override async Task InitializeAsync()
    {
        await File.WriteAllBytesAsync(Certificate, MakeCertificate());
        await base.InitializeAsync();

        // Whose certificate it is does not matter here.
        var handler = new SocketsHttpHandler { UseCookies = false };
        handler.SslOptions.RemoteCertificateValidationCallback = static (_, _, _, _) => true;
        http = new HttpClient(handler) { BaseAddress = Address };
    }

    public override async Task DisposeAsync()
    {
        http!.Dispose();
        await base.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Cookies_go_over_https_alone()
    {
        using HttpResponseMessage answer = await http!.GetAsync("/sign-in");

        IEnumerable<string> cookies = answer.Headers.GetValues("Set-Cookie");
        Assert.All(cookies, static cookie => Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Browsers_are_told_to_come_back_over_https()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/credits") { Headers = { Host = "gallery.example" } };

        using HttpResponseMessage answer = await http!.SendAsync(request);

        Assert.StartsWith("max-age=", Assert.Single(answer.Headers.GetValues("Strict-Transport-Security")), StringComparison.Ordinal);
    }

    private static byte[] MakeCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=gallery.example", key, HashAlgorithmName.SHA256);
        using X509Certificate2 certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return certificate.Export(X509ContentType.Pfx, Password);
    }
}
