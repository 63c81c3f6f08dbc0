using ImgurGen.Generator.Tests.RoundTrips.Documents;

namespace ImgurGen.Generator.Tests.RoundTrips;

/// <summary>A document that is not the same when it has been read and written.</summary>
internal sealed class UnfaithfulException(Document document, string difference) : Exception($"{difference}, in {document}");
