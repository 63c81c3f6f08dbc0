using System.Runtime.CompilerServices;
using System.Text;

namespace ImgurGen.Generator.Tests.Testing;

/// <summary>
/// Compares output with what a person has read and accepted: <c>Class.Method#Hint.g.verified.cs</c> beside the test. What differs is written to
/// <c>.received.cs</c>; to accept it, read it and rename it.
/// </summary>
internal static class Snapshots
{
    public static void Match(string text, string hintName, string className, string method, [CallerFilePath] string file = "")
    {
        string name = $"{className}.{method}#{hintName[..^".cs".Length]}";
        string folder = Path.Combine(Path.GetDirectoryName(file)!, "..", "Emit", "Snapshots");
        string verified = Path.Combine(folder, name + ".verified.cs");
        string received = Path.Combine(folder, name + ".received.cs");
        string expected = File.Exists(verified) ? Normalize(File.ReadAllText(verified)) : "";
        string actual = Normalize(text);
        if (expected == actual)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(received, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Assert.Fail($"{name}.verified.cs is not what was emitted: compare it with {received}.");
    }

    private static string Normalize(string text) => text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);
}
