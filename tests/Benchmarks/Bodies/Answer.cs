using System.Text;

namespace ImgurGen.Benchmarks.Bodies;

/// <summary>What the bodies have in common.</summary>
internal static class Answer
{
    private const int HashLength = 7;
    private const string Letters = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /// <summary>Puts a payload into Imgur's envelope.</summary>
    public static byte[] Around(string payload) => Encoding.UTF8.GetBytes($$"""{"data":{{payload}},"success":true,"status":200}""");

    /// <summary>An id as Imgur gives them to images, always the same for a number.</summary>
    public static string Hash(int number)
    {
        var letters = new char[HashLength];
        var random = new Random(number);
        for (int i = 0; i < HashLength; i++)
            letters[i] = Letters[random.Next(Letters.Length)];
        return new string(letters);
    }
}
