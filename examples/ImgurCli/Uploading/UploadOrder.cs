namespace ImgurCli.Uploading;

/// <summary>What becomes of the files: where they go, and what is said of each.</summary>
/// <param name="Album">The album they go to: its id, or the deletehash of an album of nobody's; null for none.</param>
/// <param name="Title">The title of each; null for none.</param>
/// <param name="Description">The description of each; null for none.</param>
/// <param name="Parallel">How many are sent at once.</param>
/// <param name="WaitsForCredits">Whether to wait when a rate limit has run out, rather than to stop.</param>
internal sealed record UploadOrder(string? Album, string? Title, string? Description, int Parallel, bool WaitsForCredits);
