namespace Quickstart;

/// <summary>A picture that was uploaded, and the proof that it is ours: whoever knows its deletehash may change and delete it.</summary>
internal sealed record UploadedPicture(string Id, string Title, string DeleteHash);
