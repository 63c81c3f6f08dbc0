namespace ImgurGen;

/// <summary>What a document says of how a parameter is written.</summary>
/// <param name="Name">The parameter's name, as it is.</param>
/// <param name="Style">The style.</param>
/// <param name="Explode">Whether each item of a list, and each member of an object, is written as a value of its own.</param>
/// <param name="AllowReserved">
/// Whether reserved characters and percent-encoded triples of a value stay as they are (RFC 6570, 3.2.3). Those that would end the
/// component, or part it in another way, are encoded all the same.
/// </param>
public readonly record struct ParameterFormat(string Name, ParameterStyle Style, bool Explode, bool AllowReserved = false);
