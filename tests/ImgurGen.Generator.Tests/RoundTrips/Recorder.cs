using FsCheck;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace ImgurGen.Generator.Tests.RoundTrips;

/// <summary>Keeps what FsCheck found for a schema, so that one failure does not hide the others.</summary>
internal sealed class Recorder(string name, Tally tally) : IRunner
{
    public void OnStartFixture(Type fixture)
    {
    }

    public void OnArguments(int count, FSharpList<object> arguments, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
    {
    }

    public void OnShrink(FSharpList<object> arguments, FSharpFunc<FSharpList<object>, string> everyShrink)
    {
    }

    public void OnFinished(string property, TestResult result)
    {
        switch (result)
        {
            case TestResult.Passed passed:
                tally.Add(name, passed.Item1.NumberOfTests);
                break;
            case TestResult.Exhausted exhausted:
                tally.Exhausted.Add(name);
                tally.Add(name, exhausted.Item.NumberOfTests);
                break;
            case TestResult.Failed failed:
                tally.Failures.Add($"{name}: {Why(failed.Item4)}");
                break;
        }
    }

    private static string Why(Outcome outcome) => outcome is Outcome.Failed { Item: var exception }
        ? exception is UnfaithfulException ? exception.Message : exception.ToString()
        : outcome.ToString();
}
