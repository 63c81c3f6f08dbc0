namespace ImgurGen.Generator.Tests.Testing;

/// <summary>A test of files that are kept outside of the repository: without them it is reported as skipped, and never as passed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (Repository.Shared is null)
            Skip = "there is no ../shared beside the repository (or IMGURGEN_SHARED)";
    }
}
