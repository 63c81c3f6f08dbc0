using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Drift;

/// <summary>
/// Compares a client with the one that its baseline made, and reports what breaks the code that uses it. Models are compared and not
/// documents: what changes nothing in C# is no drift.
/// </summary>
internal sealed class DriftCheck(Baseline baseline, ApiModel api, ModelingContext context, ModelPlaces places)
{
    public void Report()
    {
        DriftReport report = new(baseline.Name, context);
        ClientModel before = baseline.Api.Client;
        ClientModel now = api.Client;
        if ((before.Namespace, before.Name) != (now.Namespace, now.Name))
        {
            report.Add(
                Descriptors.TypeChanged, "/info/title", NodePart.Value,
                $"the client {before.Namespace}.{before.Name} is {now.Namespace}.{now.Name}. Set {Pipeline.OptionNames.Namespace} and {Pipeline.OptionNames.ClientName} to keep its name");
        }

        if (before.BaseAddress != now.BaseAddress && before.BaseAddress is not null)
            report.Add(Descriptors.CallMoved, "/servers", NodePart.Value, $"the client calls {now.BaseAddress ?? "no server that the document names"} instead of {before.BaseAddress}");

        new OperationDrift(baseline.Api, api, places, report).Check();
        new TypeDrift(baseline.Api, api, places, report).Check();
    }
}
