using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Tests.RoundTrips.Schemas;

/// <summary>One way through the choices of a schema: schema objects that all hold, and what discriminators demand.</summary>
/// <param name="Nodes">The schema objects, to be read without <c>$ref</c>, <c>allOf</c>, <c>oneOf</c> and <c>anyOf</c>.</param>
/// <param name="Telling">Values that properties must have.</param>
/// <param name="Needed">Properties that must be there.</param>
/// <param name="AreOthersTold">Whether a discriminator says which other schema has the values that the spec does not know.</param>
internal sealed record Strand(
    ImmutableArray<JsonObject> Nodes, ImmutableArray<(string Property, string[] Values)> Telling, ImmutableArray<string> Needed, bool AreOthersTold = false)
{
    public static readonly Strand Free = new([], [], []);

    public Strand With(Strand other)
        => new([.. Nodes.Union(other.Nodes, ReferenceEqualityComparer.Instance).Cast<JsonObject>()], [.. Telling, .. other.Telling], [.. Needed, .. other.Needed], AreOthersTold || other.AreOthersTold);

    public Strand Told(string property, string[] values) => this with { Telling = Telling.Add((property, values)) };
}
