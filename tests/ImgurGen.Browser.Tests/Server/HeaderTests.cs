using System.Text.RegularExpressions;
using ImgurGen.Browser.Tests.Support;

namespace ImgurGen.Browser.Tests.Server;

/// <summary>What every answer forbids, and that the pages keep to it.</summary>
public sealed partial class HeaderTests : ServerTest
{
    [Theory]
    [InlineData("/")]
    [InlineData("/upload")]
    [InlineData("/post/AbCdEfG")]
    [InlineData("/nowhere")]
    [InlineData("/gallery.css")]
    public async Task Every_answer_has_them(string path)
    {
        using HttpResponseMessage answer = await Http.GetAsync(path);

        string policy = Header(answer, "Content-Security-Policy");
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("*", policy, StringComparison.Ordinal);
        string[] directives = policy.Split("; ");
        Assert.Contains("default-src 'none'", directives);
        Assert.Contains("script-src 'self'", directives);
        Assert.Contains("style-src 'self'", directives);
        Assert.Contains("base-uri 'none'", directives);
        Assert.Contains("frame-ancestors 'none'", directives);
        Assert.Contains($"img-src 'self' blob: {Imgur.BaseAddress.GetLeftPart(UriPartial.Authority)}", directives);
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(answer, "Referrer-Policy"));
        Assert.Equal("DENY", Header(answer, "X-Frame-Options"));
        Assert.Contains("camera=()", Header(answer, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Server"));
        Assert.NotNull(answer.Headers.CacheControl);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/search?q=otter")]
    [InlineData("/upload")]
    [InlineData("/albums")]
    [InlineData("/pictures")]
    [InlineData("/credits")]
    public async Task No_page_has_a_script_a_style_or_a_handler_in_it(string path)
    {
        await SignInAsync();

        string page = await Http.GetStringAsync(path);

        Assert.DoesNotMatch(Inline(), page);
    }

    [Fact]
    public async Task Who_searches_for_markup_finds_it_as_text()
    {
        string page = await Http.GetStringAsync("/search?q=" + Uri.EscapeDataString("\"><script>alert(1)</script>"));

        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Style_and_script_are_kept_for_as_long_as_their_address_is_the_same()
    {
        Match style = StyleAddress().Match(await Http.GetStringAsync("/"));

        using HttpResponseMessage versioned = await Http.GetAsync(style.Groups["address"].Value);
        using HttpResponseMessage bare = await Http.GetAsync("/gallery.css");

        Assert.Equal(TimeSpan.FromDays(365), versioned.Headers.CacheControl!.MaxAge);
        Assert.True(bare.Headers.CacheControl!.NoCache);
    }

    private static string Header(HttpResponseMessage answer, string name) => Assert.Single(answer.Headers.GetValues(name));

    [GeneratedRegex("""<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)|javascript:""", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();

    [GeneratedRegex("""rel="stylesheet" href="(?<address>/gallery\.css\?v=[^"]+)""")]
    private static partial Regex StyleAddress();
}
