namespace ImgurGen.Generator.Model;

/// <summary>An enum, and the names of its members on the wire.</summary>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsPublic">Whether it is public.</param>
/// <param name="Documentation">What the spec says of it.</param>
/// <param name="AreTexts">Whether these are texts in JSON; if not, numbers.</param>
/// <param name="Members">Its members, in the spec's order.</param>
internal sealed record EnumModel(
    string Namespace,
    string Name,
    bool IsPublic,
    Documentation Documentation,
    bool AreTexts,
    EquatableArray<EnumMemberModel> Members) : TypeModel(Namespace, Name, IsPublic, Documentation);

/// <summary>A member of an enum.</summary>
/// <param name="WireName">Its name on the wire.</param>
/// <param name="Name">Its name in C#.</param>
/// <param name="Summary">What the spec says of it.</param>
internal sealed record EnumMemberModel(string WireName, string Name, string Summary = "");
