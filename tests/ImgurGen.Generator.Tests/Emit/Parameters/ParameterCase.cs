namespace ImgurGen.Generator.Tests.Emit.Parameters;

/// <summary>A parameter of a spec, a value for it in C#, and what a server must receive.</summary>
/// <param name="Name">What the test calls it.</param>
/// <param name="Parameter">The parameter without its name, in YAML's flow style.</param>
/// <param name="Value">The C# expression of the value.</param>
/// <param name="Expected">The end of the path, the query, the header or the cookies as they must come over the wire.</param>
/// <param name="ParameterName">Its name.</param>
public sealed record ParameterCase(string Name, string Parameter, string Value, string Expected, string ParameterName = "color")
{
    public override string ToString() => Name;
}
