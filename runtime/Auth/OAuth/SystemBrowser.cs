using System.ComponentModel;
using System.Diagnostics;

namespace ImgurGen;

/// <summary>The browser that the user has chosen for the system.</summary>
internal static class SystemBrowser
{
    internal static Task OpenAsync(Uri address, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            using Process? opened = Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true });
            return Task.CompletedTask;
        }
        catch (Exception exception) when (exception is Win32Exception or PlatformNotSupportedException)
        {
            throw new InvalidOperationException(
                $"The system opens no browser. Set {nameof(LoopbackSignIn)}.{nameof(LoopbackSignIn.OpenBrowser)}, to show the user the address, say.",
                exception);
        }
    }
}
