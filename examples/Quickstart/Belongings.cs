using ImgurGen;
using Quickstart.Telling;

namespace Quickstart;

/// <summary>
/// What the story made and has to delete, the newest first. Whatever ends the story early, an error or Ctrl+C, nothing stays behind.
/// </summary>
internal sealed class Belongings(Narrator narrator) : IAsyncDisposable
{
    private readonly Stack<(string Name, Func<CancellationToken, Task> Delete)> made = [];

    /// <summary>Remembers how to delete what was just made.</summary>
    public void Add(string name, Func<CancellationToken, Task> delete) => made.Push((name, delete));

    /// <summary>Deletes everything. What could not be deleted is tried again on disposal.</summary>
    public async Task DeleteAsync(CancellationToken cancellationToken)
    {
        while (made.TryPeek(out (string Name, Func<CancellationToken, Task> Delete) newest))
        {
            await newest.Delete(cancellationToken);
            made.Pop();
            narrator.Done($"Deleted the {newest.Name}.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            // Not the story's token: that may be cancelled already. The client's own timeout bounds each call.
            await DeleteAsync(CancellationToken.None);
        }
        catch (Exception error) when (error is ApiException or TokenStoreException)
        {
            // It is told here, since an exception from disposal would hide the one that ended the story.
            narrator.Fail(error);
        }
    }
}
