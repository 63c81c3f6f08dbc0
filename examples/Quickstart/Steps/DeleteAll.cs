using Quickstart.Telling;

namespace Quickstart.Steps;

/// <summary>Leaves the place as it was.</summary>
internal static class DeleteAll
{
    public static Task RunAsync(Belongings belongings, Narrator narrator, CancellationToken cancellationToken)
    {
        narrator.Chapter("Delete what was made", "imgur.Image.DeleteImageAsync(deletehash), and the like");
        return belongings.DeleteAsync(cancellationToken);
    }
}
