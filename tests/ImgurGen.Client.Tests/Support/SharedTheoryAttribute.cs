namespace ImgurGen.Client.Tests.Support;

/// <summary>A theory about what is kept outside of the repository: without it, it is reported as skipped, and never as passed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute()
    {
        if (Repository.Captured is null)
            Skip = "there is no ../shared beside the repository (or IMGURGEN_SHARED)";
    }
}
