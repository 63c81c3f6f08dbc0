namespace ImgurGen.Generator.Model;

/// <summary>What the spec says of a thing, as it stands there: only the emitter makes it safe to write.</summary>
/// <param name="Summary">A sentence or a few, empty where the spec has none.</param>
/// <param name="Remarks">More, empty where the spec has none.</param>
/// <param name="Obsolete">Why it is deprecated, empty for no given reason, null where it is not.</param>
internal sealed record Documentation(string Summary, string Remarks = "", string? Obsolete = null)
{
    public static readonly Documentation None = new("");
}
