namespace ImgurGen;

/// <summary>What the body of an error says; each part is null where it does not say it.</summary>
internal sealed record ApiError
{
    internal static readonly ApiError Unknown = new();

    internal string? Message { get; init; }

    internal string? Code { get; init; }

    internal string? Type { get; init; }

    /// <summary>The status that the body tells, which need not be that of HTTP.</summary>
    internal int? Status { get; init; }

    /// <summary>How long to wait.</summary>
    internal TimeSpan? Wait { get; init; }
}
