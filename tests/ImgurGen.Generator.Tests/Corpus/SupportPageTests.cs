using System.Text;
using ImgurGen.Generator.Tests.Testing;

namespace ImgurGen.Generator.Tests.Corpus;

/// <summary><c>docs/spec-support.md</c> tells the truth of the corpus.</summary>
public sealed class SupportPageTests
{
    [SharedFact]
    public void The_page_says_of_every_spec_what_is_generated_and_what_is_told()
    {
        string page = File.ReadAllText(SupportTable.Page).ReplaceLineEndings("\n");
        string made = SupportTable.Made(page);
        string received = Path.ChangeExtension(SupportTable.Page, ".received.md");
        if (made == page)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, made, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Assert.Fail($"docs/spec-support.md is not what the corpus makes of it: compare it with {received}, and rename that to accept it.");
    }
}
