using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Paging;

/// <summary>A payload that holds the list of a page beside other things.</summary>
internal sealed record Album(IReadOnlyList<Picture> Pictures);
