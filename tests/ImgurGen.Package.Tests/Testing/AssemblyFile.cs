using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ImgurGen.Package.Tests.Testing;

/// <summary>An assembly that is read, not loaded.</summary>
internal sealed class AssemblyFile : IDisposable
{
    private readonly PEReader file;
    private readonly MetadataReader metadata;

    private AssemblyFile(Stream content)
    {
        file = new PEReader(content);
        metadata = file.GetMetadataReader();
    }

    public AssemblyName Name => metadata.GetAssemblyDefinition().GetAssemblyName();

    public IEnumerable<AssemblyName> References
        => metadata.AssemblyReferences.Select(handle => metadata.GetAssemblyReference(handle).GetAssemblyName());

    /// <summary>Whether a debugger finds the symbols within.</summary>
    public bool HasEmbeddedSymbols
        => file.ReadDebugDirectory().Any(static entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);

    public static AssemblyFile Open(string path) => new(File.OpenRead(path));

    public static AssemblyFile Read(byte[] content) => new(new MemoryStream(content));

    /// <summary>The full names of the types, nested ones aside.</summary>
    public IReadOnlyList<string> Types() => [.. TopLevel().Select(FullName)];

    /// <summary>The full names of the types that another assembly may use.</summary>
    public IReadOnlyList<string> PublicTypes()
        => [.. TopLevel().Where(static type => type.Attributes.HasFlag(TypeAttributes.Public)).Select(FullName)];

    public void Dispose() => file.Dispose();

    private IEnumerable<TypeDefinition> TopLevel()
        => metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Where(static type => !type.IsNested);

    private string FullName(TypeDefinition type)
    {
        string space = metadata.GetString(type.Namespace);
        string name = metadata.GetString(type.Name);
        return space.Length == 0 ? name : space + "." + name;
    }
}
