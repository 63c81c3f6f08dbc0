using ImgurGen;

namespace ImgurCli.Uploading;

/// <summary>A picture that is on the web already, and that Imgur fetches itself.</summary>
internal sealed record AddressSource(Uri Address) : UploadSource(Address.AbsoluteUri, Address.AbsoluteUri)
{
    public override bool IsAddress => true;

    public override FileContent Open() => FileContent.FromUri(Address);
}
