namespace LocalImgur.Data;

/// <summary>What an account has been given for a deed.</summary>
/// <param name="Id">The number of this trophy of this account.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Description">What it is given for.</param>
/// <param name="Won">When it was given.</param>
internal sealed record Trophy(long Id, string Name, string Description, DateTimeOffset Won)
{
    /// <summary>The number of the comment or the address that it was given for; null where it was given for neither.</summary>
    public string? Data { get; init; }

    /// <summary>The path of what <see cref="Data"/> names.</summary>
    public string? DataLink { get; init; }

    /// <summary>The name as it stands in the address of the trophy's picture.</summary>
    public string CleanName => Name.Replace(" ", "", StringComparison.Ordinal);
}
