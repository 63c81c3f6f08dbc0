using System.Globalization;
using ImgurGen;

namespace ImgurCli.Uploading;

/// <summary>A file on disk, read piece by piece as it is sent.</summary>
internal sealed record FileSource : UploadSource
{
    private readonly string path;
    private readonly string sentName;

    private FileSource(string name, string key, string file, string nameForImgur)
        : base(name, key)
    {
        path = file;
        sentName = nameForImgur;
    }

    public override bool IsVideo => MediaFile.IsVideo(path);

    /// <summary>A file that the user named, or that is in a folder that they named: the same one while path, length and time are.</summary>
    public static FileSource Of(string name)
    {
        var file = new FileInfo(name);
        string key = string.Create(
            CultureInfo.InvariantCulture, $"{file.FullName}|{file.Length}|{file.LastWriteTimeUtc:O}");
        return new FileSource(name, key, file.FullName, file.Name);
    }

    /// <summary>What came from the standard input, which has no path and no time: it is the same while its bytes are.</summary>
    /// <param name="path">The file where it was put.</param>
    /// <param name="hash">The hash of its bytes.</param>
    public static FileSource OfStandardInput(string path, string hash) => new("-", $"-|{hash}", path, "stdin");

    public override FileContent Open() => FileContent.FromFile(path, sentName);
}
