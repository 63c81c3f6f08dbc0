namespace ImgurGen.Client.Tests.Support;

/// <summary>A test of bodies that are kept outside of the repository: without them it is reported as skipped, and never as passed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (Repository.Captured is null)
            Skip = "there is no ../shared beside the repository (or IMGURGEN_SHARED)";
    }
}
