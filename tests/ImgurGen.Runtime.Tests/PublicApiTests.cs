using System.Runtime.CompilerServices;
using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests;

public sealed class PublicApiTests
{
    /// <summary>
    /// A change of the public surface is seen in review. To accept one, let the received file take the verified one's place; within a major
    /// version nothing may be taken away that generated code calls.
    /// </summary>
    [Fact]
    public void The_public_surface_is_the_one_that_was_agreed()
    {
        string actual = PublicApiListing.Of(typeof(ApiConnection).Assembly);
        string verified = Beside("PublicApi.verified.txt");
        string received = Beside("PublicApi.received.txt");
        File.Delete(received);
        string agreed = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        if (actual != agreed)
            File.WriteAllText(received, actual);

        Assert.Equal(agreed, actual);
    }

    private static string Beside(string name, [CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, name);
}
