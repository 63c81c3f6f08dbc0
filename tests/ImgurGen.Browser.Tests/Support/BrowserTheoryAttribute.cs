namespace ImgurGen.Browser.Tests.Support;

/// <summary>Several tests in a browser: where none is installed they are reported as skipped, and never as passed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    internal const string Reason = "there is no Chromium: apt-get install chromium, or set CHROMIUM_PATH";

    public BrowserTheoryAttribute()
    {
        if (Chromium.Path is null)
            Skip = Reason;
    }
}
