using ImgurGen.Generator.Overlays.JsonPath;

namespace ImgurGen.Generator.Tests.Overlays.JsonPath;

/// <summary>RFC 9485.</summary>
public sealed class IRegexpTests
{
    [Theory]
    [InlineData("ab", "ab", true)]
    [InlineData("ab", "abc", false)]
    [InlineData("a|bc", "bc", true)]
    [InlineData("a|bc", "ac", false)]
    [InlineData("(a|b)*c", "ababc", true)]
    [InlineData("(a|b)*c", "abdc", false)]
    [InlineData("ab?c", "ac", true)]
    [InlineData("ab+c", "ac", false)]
    [InlineData("ab+c", "abbbc", true)]
    [InlineData("a{2}", "aa", true)]
    [InlineData("a{2}", "a", false)]
    [InlineData("a{2}", "aaa", false)]
    [InlineData("a{2,}", "aaaaa", true)]
    [InlineData("a{2,3}", "aaaa", false)]
    [InlineData("a{2,3}", "aaa", true)]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    [InlineData("(a*)*", "aaa", true)]
    [InlineData("[a-c]x", "bx", true)]
    [InlineData("[a-c]x", "dx", false)]
    [InlineData("[^a-c]x", "dx", true)]
    [InlineData("[^a-c]x", "bx", false)]
    [InlineData("[-a]", "-", true)]
    [InlineData("[a-]", "-", true)]
    [InlineData("[\\]\\\\]", "]", true)]
    [InlineData("[.]", "a", false)]
    [InlineData(".", "\u2028", true)]
    [InlineData(".", "\n", false)]
    [InlineData(".", "\r", false)]
    [InlineData("a.b", "a😀b", true)]
    [InlineData("[😀-😂]", "😁", true)]
    [InlineData("[^😀]", "😁", true)]
    [InlineData("😀{2}", "😀😀", true)]
    [InlineData("\\p{Lu}\\p{Ll}*", "Äpfel", true)]
    [InlineData("\\p{L}", "7", false)]
    [InlineData("\\P{L}", "7", true)]
    [InlineData("[\\p{Nd}x]+", "7x7", true)]
    [InlineData("\\p{So}", "😀", true)]
    [InlineData("\\t\\n\\r", "\t\n\r", true)]
    [InlineData("\\(\\.\\*\\)", "(.*)", true)]
    [InlineData("/3/album/.*", "/3/album/{id}", true)]
    public void A_match_is_of_the_whole_text(string pattern, string text, bool matches)
        => Assert.Equal(matches, IsMatch(pattern, text, whole: true));

    [Theory]
    [InlineData("b+", "abbc", true)]
    [InlineData("b+", "ac", false)]
    [InlineData("", "abc", true)]
    [InlineData("c", "abc", true)]
    [InlineData("^b", "abc", false)]
    [InlineData("^a", "abc", true)]
    [InlineData("b$", "abc", false)]
    [InlineData("c$", "abc", true)]
    public void A_search_is_for_any_part_of_the_text(string pattern, string text, bool matches)
        => Assert.Equal(matches, IsMatch(pattern, text, whole: false));

    [Theory]
    [InlineData("(")]
    [InlineData("a)")]
    [InlineData("*")]
    [InlineData("a**")]
    [InlineData("a*?")]
    [InlineData("[")]
    [InlineData("[]")]
    [InlineData("[c-a]")]
    [InlineData("[a-\\p{L}]")]
    [InlineData("a{")]
    [InlineData("a{2")]
    [InlineData("a{,2}")]
    [InlineData("a{3,2}")]
    [InlineData("]")]
    [InlineData("}")]
    [InlineData("\\d")]
    [InlineData("\\w")]
    [InlineData("\\")]
    [InlineData("\\1")]
    [InlineData("(?:a)")]
    [InlineData("(?=a)")]
    [InlineData("\\p{Cs}")]
    [InlineData("\\p{IsGreek}")]
    public void What_is_not_in_the_grammar_is_no_I_Regexp(string pattern) => Assert.Null(IRegexp.TryParse(pattern));

    [Theory]
    [InlineData("(a{1000}){1000}")]
    [InlineData("(((){9999}){9999}){9999}")]
    [InlineData("a{4000000000}")]
    public void An_expression_that_would_be_huge_is_refused(string pattern)
        => Assert.Throws<JsonPathLimitException>(() => IRegexp.TryParse(pattern));

    [Fact]
    public void A_pattern_that_backtracking_never_finishes_takes_a_few_steps_for_each_character()
    {
        string text = new string('a', 1000) + "!";
        EvaluationBudget budget = new(100 * text.Length, CancellationToken.None);

        Assert.False(IRegexp.TryParse("(a+)+")!.IsMatch(text, whole: true, budget));
    }

    private static bool IsMatch(string pattern, string text, bool whole)
        => IRegexp.TryParse(pattern)!.IsMatch(text, whole, new EvaluationBudget(EvaluationBudget.Default, CancellationToken.None));
}
