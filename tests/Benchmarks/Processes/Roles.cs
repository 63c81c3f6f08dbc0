using System.Globalization;
using ImgurGen.Benchmarks.Calls;
using ImgurGen.Benchmarks.Generation;
using ImgurGen.Benchmarks.Json;
using ImgurGen.Benchmarks.Starts;
using ImgurGen.Benchmarks.Uploads;

namespace ImgurGen.Benchmarks.Processes;

/// <summary>What this program does where another instance of it started it.</summary>
internal static class Roles
{
    /// <summary>Answers calls.</summary>
    public const string Server = "server";

    /// <summary>Uploads a file, to the address that follows, and tells what that took.</summary>
    public const string Upload = "upload";

    /// <summary>Makes one call of ours, to the address that follows.</summary>
    public const string OurStart = "our-start";

    /// <summary>Makes one call of the rival's, to the address that follows.</summary>
    public const string RivalStart = "rival-start";

    /// <summary>Measures the figures of JSON, all or those that an argument asks for, and writes a line for each.</summary>
    public const string Json = "json";

    /// <summary>Measures the part of the generator's figures whose name follows, and writes a line for each.</summary>
    public const string Generator = "generator";

    /// <summary>Runs the generator once, for a spec with as many operations as follows, and tells the seconds.</summary>
    public const string FirstRun = "first-run";

    public static Task<int> RunAsync(string role, string[] arguments) => role switch
    {
        OurStart => FirstCall.OfOursAsync(new Uri(arguments[0])),
        RivalStart => FirstCall.OfTheirsAsync(new Uri(arguments[0])),
        Json => JsonRun.RunAsync(arguments),
        FirstRun => FirstRunFigures.RunAsync(int.Parse(arguments[0], CultureInfo.InvariantCulture)),
        Generator => GeneratorRun.RunAsync(arguments[0]),
        Server => FixedServer.RunAsync(),
        Upload => UploadRun.RunAsync(new Uri(arguments[0])),
        _ => throw new ArgumentException($"There is no role '{role}'.", nameof(role)),
    };
}
