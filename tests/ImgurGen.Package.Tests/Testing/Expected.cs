namespace ImgurGen.Package.Tests.Testing;

/// <summary>What every build with the vendor's file says, and all that it may say.</summary>
internal static class Expected
{
    /// <summary>
    /// The vendor's file has <c>description: Account-scoped data: profile, ...</c> at line 31; its second colon, which YAML does not allow
    /// in a plain value, is column 37. Nothing else is reported, by no tool, for no framework.
    /// </summary>
    public static void OnlyTheVendorsMistake(CommandResult build, params string[] frameworks)
    {
        Assert.Empty(build.Errors);
        Assert.Equal(
            frameworks.Select(static framework => ("imgur-openapi.yml", 31, 37, "IMG003", framework)).Order(),
            build.Warnings.Select(static warning => (warning.File, warning.Line, warning.Column, warning.Id, warning.Framework)).Order());
    }
}
