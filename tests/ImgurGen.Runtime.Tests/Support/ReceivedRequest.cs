namespace ImgurGen.Runtime.Tests.Support;

/// <summary>A request as it came over the wire.</summary>
public sealed record ReceivedRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string? Header(string name) => Headers.GetValueOrDefault(name);

    public string Text => System.Text.Encoding.UTF8.GetString(Body);
}
