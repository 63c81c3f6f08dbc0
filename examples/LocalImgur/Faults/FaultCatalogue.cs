namespace LocalImgur.Faults;

/// <summary>Every kind of fault, subject by subject.</summary>
internal static class FaultCatalogue
{
    private static readonly Dictionary<FaultKind, FaultProfile> Profiles =
        new[] { ErrorFaults.All, OddErrorFaults.All, GatewayFaults.All, ConnectionFaults.All, ContentFaults.All }
            .SelectMany(static profiles => profiles)
            .ToDictionary(static profile => profile.Kind);

    public static FaultProfile Find(FaultKind kind)
        => Profiles.GetValueOrDefault(kind) ?? throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of fault.");
}
