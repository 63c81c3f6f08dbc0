using System.Collections.Concurrent;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Gallery.Accounts;

/// <summary>Keeps the keys of cookies and tokens as long as the process lives, as the sessions do, and never on the disk.</summary>
internal sealed class MemoryKeys : IXmlRepository
{
    private readonly ConcurrentQueue<XElement> keys = [];

    public IReadOnlyCollection<XElement> GetAllElements() => [.. keys.Select(static key => new XElement(key))];

    public void StoreElement(XElement element, string friendlyName) => keys.Enqueue(new XElement(element));
}
