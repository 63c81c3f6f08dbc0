namespace ImgurGen.Generator.Model;

/// <summary>The servers of a spec among which a caller may choose, or whose addresses must be completed.</summary>
/// <param name="Name">The name of the class that has them.</param>
/// <param name="Servers">The servers, in the spec's order.</param>
internal sealed record ServersModel(string Name, EquatableArray<ServerModel> Servers);

/// <summary>A server.</summary>
/// <param name="Name">The name of its member.</param>
/// <param name="Url">Its address, with variables in braces.</param>
/// <param name="Summary">What the spec says of it.</param>
/// <param name="IsRelative">Whether its address is relative to where the document was published.</param>
/// <param name="Variables">Its variables, those without a default first.</param>
internal sealed record ServerModel(
    string Name, string Url, string Summary, bool IsRelative, EquatableArray<ServerVariableModel> Variables);

/// <summary>A variable of a server's address.</summary>
/// <param name="WireName">Its name in the address.</param>
/// <param name="Name">Its name in C#, without <c>@</c>.</param>
/// <param name="Default">Its default; null where it must be given.</param>
/// <param name="Values">The values that it may have; none for any.</param>
/// <param name="Summary">What the spec says of it.</param>
internal sealed record ServerVariableModel(
    string WireName, string Name, string? Default, EquatableArray<string> Values, string Summary);
