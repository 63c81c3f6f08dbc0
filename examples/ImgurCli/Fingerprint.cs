using System.Security.Cryptography;
using System.Text;

namespace ImgurCli;

/// <summary>Stands for a text, which may be a secret, where only "the same or another" matters: in names of files, say.</summary>
internal static class Fingerprint
{
    private const int Length = 16;

    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
}
