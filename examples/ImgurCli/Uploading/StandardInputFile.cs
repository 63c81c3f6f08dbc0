using System.Security.Cryptography;

namespace ImgurCli.Uploading;

/// <summary>
/// The standard input in a temporary file, so that its length and its hash are known before it is sent, and it can be sent again.
/// Only its owner can read it, and it is gone when disposed.
/// </summary>
internal sealed class StandardInputFile : IDisposable
{
    private readonly DirectoryInfo folder;

    private StandardInputFile(DirectoryInfo directory, string path, string hash)
    {
        folder = directory;
        Source = FileSource.OfStandardInput(path, hash);
    }

    public FileSource Source { get; }

    public static async Task<StandardInputFile> ReadAsync(Stream input, CancellationToken cancellationToken)
    {
        DirectoryInfo directory = Directory.CreateTempSubdirectory("imgur-cli-");
        try
        {
            string path = Path.Combine(directory.FullName, "stdin");
            await using FileStream file = File.Create(path);

            // A read of a pipe cannot be cancelled everywhere, and is left behind.
            await input.CopyToAsync(file, cancellationToken).WaitAsync(cancellationToken);
            if (file.Length == 0)
                throw new CliException(ExitCode.Usage, "The standard input is empty.");

            file.Position = 0;
            string hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
            return new StandardInputFile(directory, path, hash);
        }
        catch
        {
            directory.Delete(recursive: true);
            throw;
        }
    }

    public void Dispose() => folder.Delete(recursive: true);
}
