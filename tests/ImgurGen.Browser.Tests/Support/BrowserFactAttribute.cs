namespace ImgurGen.Browser.Tests.Support;

/// <summary>A test in a browser: where none is installed it is reported as skipped, and never as passed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Chromium.Path is null)
            Skip = BrowserTheoryAttribute.Reason;
    }
}
