using System.Reflection;

namespace ImgurGen.Generator.Tests.Pages;

/// <summary>The tests that <c>docs/testing.md</c> shows pass.</summary>
public sealed class TestingPageTests
{
    private static readonly MarkdownFile Page = MarkdownFile.Read("docs/testing.md");

    public static TheoryData<int> Samples
        => [.. Enumerable.Range(0, Page.Blocks.Count).Where(static index => Page.Blocks[index].Language == "csharp")];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_test_that_is_shown_passes(int index)
    {
        MethodInfo[] facts =
        [
            .. SampleCompilation.Load(Page, Page.Blocks[index]).GetTypes()
                .SelectMany(static type => type.GetMethods())
                .Where(static method => method.GetCustomAttribute<FactAttribute>() is not null),
        ];

        Assert.NotEmpty(facts);
        foreach (MethodInfo fact in facts)
            await (Task)fact.Invoke(Activator.CreateInstance(fact.DeclaringType!), [])!;
    }
}
