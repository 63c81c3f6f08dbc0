using System.Text.Json;

namespace Gallery.Uploads;

/// <summary>What a visitor has uploaded without being signed in, kept in the server's session, so that they can delete it again.</summary>
public sealed class RecentUploads(IHttpContextAccessor request)
{
    private const string Key = "uploads";

    private ISession Session => request.HttpContext!.Session;

    internal IReadOnlyList<RecentUpload> All
        => Session.GetString(Key) is { } json ? JsonSerializer.Deserialize<List<RecentUpload>>(json)! : [];

    /// <summary>Remembers a picture, from the moment on at which the browser learns of it.</summary>
    internal Task AddAsync(RecentUpload upload, CancellationToken cancellationToken) => SaveAsync([.. All, upload], cancellationToken);

    /// <summary>Forgets a picture.</summary>
    internal Task RemoveAsync(string id, CancellationToken cancellationToken)
        => SaveAsync(All.Where(upload => upload.Id != id), cancellationToken);

    private Task SaveAsync(IEnumerable<RecentUpload> uploads, CancellationToken cancellationToken)
    {
        Session.SetString(Key, JsonSerializer.Serialize(uploads));
        return Session.CommitAsync(cancellationToken);
    }
}
