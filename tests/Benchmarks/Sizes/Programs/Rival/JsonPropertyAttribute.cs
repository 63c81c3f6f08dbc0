namespace Newtonsoft.Json;

/// <summary>Stands in for the attribute that the twins bear for another rival, whose package this program does without.</summary>
/// <param name="propertyName">The name on the wire.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class JsonPropertyAttribute(string propertyName) : Attribute
{
    public string PropertyName { get; } = propertyName;
}
