namespace ImgurGen;

/// <summary>Work that several callers wait for, and that runs apart from all of them.</summary>
internal static class SharedTask
{
    internal static Task<T> Run<T>(Func<Task<T>> work)
    {
        Task<T> running = Task.Run(work);

        // Where all who waited were cancelled, nobody sees a failure; it is no one's unobserved exception for that.
        _ = running.ContinueWith(
            static ended => _ = ended.Exception,
            CancellationToken.None,
            TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
        return running;
    }
}
