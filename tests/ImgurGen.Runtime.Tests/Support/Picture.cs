namespace ImgurGen.Runtime.Tests.Support;

/// <summary>A model as small as one can be.</summary>
public sealed record Picture(string Id, long Views);
