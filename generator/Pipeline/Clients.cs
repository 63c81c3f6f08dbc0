using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Pipeline;

/// <summary>What all specs of the compilation make together.</summary>
/// <param name="Apis">The APIs that are generated.</param>
/// <param name="Diagnostics">What stands in the way of others.</param>
internal sealed record Clients(EquatableArray<ApiModel> Apis, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>Of specs that would generate into one namespace, where the names of their types would clash, the first by path is generated.</summary>
    public static Clients Of(IEnumerable<ReadResult> results, CancellationToken token)
    {
        List<ApiModel> apis = [];
        List<DiagnosticInfo> diagnostics = [];
        Dictionary<string, string> owners = new(StringComparer.OrdinalIgnoreCase);
        foreach (ReadResult result in results.OrderBy(static result => result.SpecPath, StringComparer.Ordinal))
        {
            token.ThrowIfCancellationRequested();
            if (result.Api is not { } api)
                continue;
            if (owners.TryGetValue(api.Client.Namespace, out string? owner))
            {
                diagnostics.Add(new DiagnosticInfo(
                    Descriptors.SameNamespace.Id, result.SpecPath, new SourceRange(0, 0, 0, 0, 0, 0), [api.Client.Namespace, Path.GetFileName(owner)]));
                continue;
            }

            owners.Add(api.Client.Namespace, result.SpecPath);
            apis.Add(api);
        }

        return new Clients(apis.ToEquatableArray(), diagnostics.ToEquatableArray());
    }
}
