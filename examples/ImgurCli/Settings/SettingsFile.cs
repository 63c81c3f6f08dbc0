using System.Text.Json;

namespace ImgurCli.Settings;

/// <summary>The settings that a user writes: a JSON object of texts.</summary>
internal static class SettingsFile
{
    public const string FileName = "config.json";

    private static readonly JsonDocumentOptions Forgiving = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <summary>What the file says, by the names of the settings; nothing where there is no file.</summary>
    /// <exception cref="CliException">The file is not what it should be. What stands in it is never quoted: it may be a secret.</exception>
    public static IReadOnlyDictionary<string, string> Read(string folder)
    {
        string path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            return new Dictionary<string, string>();

        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path), Forgiving);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                throw new CliException(ExitCode.Usage, $"{path} has to hold a JSON object.");

            // Of a name that stands there twice, the last counts, as JSON's readers have it.
            var settings = new Dictionary<string, string>();
            foreach (JsonProperty property in document.RootElement.EnumerateObject())
                settings[Name(path, property)] = Value(path, property);
            return settings;
        }
        catch (JsonException problem)
        {
            throw new CliException(ExitCode.Usage, $"{path} is not JSON, in line {problem.LineNumber + 1}.");
        }
        catch (InvalidOperationException)
        {
            // Found only when a text is read.
            throw new CliException(ExitCode.Usage, $"{path} escapes half a character.");
        }
    }

    private static string Name(string path, JsonProperty property)
    {
        string known = string.Join(", ", SettingNames.All.Select(static name => name.Key));
        return SettingNames.All.Any(name => name.Key == property.Name)
            ? property.Name
            : throw new CliException(ExitCode.Usage, $"{path} sets '{property.Name}', which is none of: {known}.");
    }

    private static string Value(string path, JsonProperty property) => property.Value.ValueKind == JsonValueKind.String
        ? property.Value.GetString()!
        : throw new CliException(ExitCode.Usage, $"{path}: '{property.Name}' has to be a text.");
}
