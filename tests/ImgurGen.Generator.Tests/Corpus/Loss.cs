namespace ImgurGen.Generator.Tests.Corpus;

/// <summary>A part of a spec that is not in the client: it must be reported at one of these places.</summary>
/// <param name="What">What is not there.</param>
/// <param name="Places">Where it is written, and where it is used.</param>
internal sealed record Loss(string What, params SourceNode[] Places);
