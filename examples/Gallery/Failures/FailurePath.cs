namespace Gallery.Failures;

/// <summary>Where requests that failed are shown.</summary>
internal static class FailurePath
{
    /// <summary>For exceptions.</summary>
    public const string Root = "/error";

    /// <summary>For answers without a body.</summary>
    public const string WithStatus = Root + "/{0}";
}
