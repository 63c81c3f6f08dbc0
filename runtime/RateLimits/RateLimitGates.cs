namespace ImgurGen;

/// <summary>The gates of all hosts that the operations of an API go to.</summary>
internal sealed class RateLimitGates(RateLimitGate[] gates)
{
    /// <summary>The gate before an address; null where nothing is known of its host.</summary>
    internal RateLimitGate? Before(Uri address)
    {
        foreach (RateLimitGate gate in gates)
        {
            if (gate.IsBefore(address))
                return gate;
        }

        return null;
    }
}
