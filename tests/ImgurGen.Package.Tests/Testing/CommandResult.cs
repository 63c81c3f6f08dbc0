namespace ImgurGen.Package.Tests.Testing;

/// <summary>How a command ended, and all that it wrote.</summary>
internal sealed record CommandResult(string CommandLine, int ExitCode, string Output)
{
    /// <summary>What compiler, MSBuild and NuGet said; each message once, however often the log repeats it.</summary>
    public IReadOnlyList<BuildMessage> Messages { get; }
        = [.. Output.Split('\n').Select(BuildMessage.TryParse).OfType<BuildMessage>().Distinct()];

    public IEnumerable<BuildMessage> Errors => Messages.Where(static message => message.Severity == "error");

    public IEnumerable<BuildMessage> Warnings => Messages.Where(static message => message.Severity == "warning");

    /// <summary>The value of a line <c>name: value</c> that a consumer's program wrote.</summary>
    public string Fact(string name)
    {
        string start = name + ": ";
        string? line = Output.Split('\n').SingleOrDefault(line => line.StartsWith(start, StringComparison.Ordinal));
        Assert.True(line is not null, $"'{CommandLine}' did not say '{name}'.\n{Output}");
        return line[start.Length..];
    }

    /// <summary>Fails the test with the whole output, unless the command succeeded.</summary>
    public CommandResult Succeeded()
    {
        FailIfOffline();
        Assert.True(ExitCode == 0, $"'{CommandLine}' ended with {ExitCode}.\n{Output}");
        return this;
    }

    /// <summary>Fails the test with the whole output, unless the command failed for a reason of its own.</summary>
    public CommandResult Failed()
    {
        FailIfOffline();
        Assert.True(ExitCode != 0, $"'{CommandLine}' was expected to fail, and succeeded.\n{Output}");
        return this;
    }

    /// <summary>NU1101, NU1102 and NU1301 are NuGet's errors for a package, a version or a source that is not there.</summary>
    private void FailIfOffline()
    {
        BuildMessage? offline = Errors.FirstOrDefault(static error => error.Id is "NU1101" or "NU1102" or "NU1301");
        Assert.True(
            offline is null,
            "These tests restore projects as a stranger would, and need NuGet: a package or its source could not be reached.\n"
            + $"{offline}\n\n{Output}");
    }
}
