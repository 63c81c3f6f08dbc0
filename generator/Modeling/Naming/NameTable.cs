using System.Globalization;

namespace ImgurGen.Generator.Modeling.Naming;

/// <summary>
/// Gives out names of which no two are the same, whatever the case of their letters (files of generated code bear them). Whoever asks
/// first keeps the name: ask in the ordinal order of JSON pointers, so that no name depends on the order in which a spec is written.
/// </summary>
internal sealed class NameTable(int capacity = 0)
{
    /// <summary>Longer names are cut: metadata takes 1,024 characters, the names of files, which bear those of types, 255.</summary>
    private const int MaximumLength = 180;

    private readonly Dictionary<string, string> owners = new(capacity, StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes a name that must not be changed.</summary>
    public void Reserve(string name, string owner) => owners[name] = owner;

    /// <summary>Who has the name, null where nobody does.</summary>
    public string? TryOwnerOf(string name) => owners.TryGetValue(name, out string? owner) ? owner : null;

    /// <summary>The wanted name, or the first free one of those with a number behind it.</summary>
    /// <param name="wanted">The name.</param>
    /// <param name="owner">Who wants it, for the message to the next who does.</param>
    /// <param name="together">What is named with it: for a method, say, the names of its twins. All are free, or none is taken.</param>
    public string Take(string wanted, string owner, Func<string, IEnumerable<string>>? together = null)
    {
        if (wanted.Length > MaximumLength)
            wanted = wanted.Substring(0, MaximumLength);
        string name = wanted;
        for (int number = 2; !IsFree(name, together); number++)
            name = wanted + (char.IsDigit(wanted[wanted.Length - 1]) ? "_" : "") + number.ToString(CultureInfo.InvariantCulture);
        owners[name] = owner;
        foreach (string other in together?.Invoke(name) ?? [])
            owners[other] = owner;
        return name;
    }

    private bool IsFree(string name, Func<string, IEnumerable<string>>? together)
        => !owners.ContainsKey(name) && (together is null || !together(name).Any(owners.ContainsKey));
}
