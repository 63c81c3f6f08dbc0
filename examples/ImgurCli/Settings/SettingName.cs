namespace ImgurCli.Settings;

/// <summary>A setting, as it is called in the environment and in the file.</summary>
/// <param name="Variable">The environment variable.</param>
/// <param name="Key">The property of the file's JSON object.</param>
internal sealed record SettingName(string Variable, string Key);
