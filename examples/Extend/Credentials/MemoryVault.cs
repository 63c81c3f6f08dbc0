namespace Extend.Credentials;

/// <summary>Stands in for a vault that is somewhere else.</summary>
internal sealed class MemoryVault(params (string Name, string Secret)[] secrets) : ISecretVault
{
    private readonly Dictionary<string, string> known = secrets.ToDictionary(static pair => pair.Name, static pair => pair.Secret);

    public ValueTask<string> ReadAsync(string name, CancellationToken cancellationToken) => ValueTask.FromResult(known[name]);
}
