namespace ImgurGen.Generator.Modeling.Normalizing.Shapes;

/// <summary>What OpenAPI allows a value to be at one place of a document.</summary>
internal abstract class Shape
{
    /// <summary>In the words of a message: "a text", "a list", "true or false".</summary>
    public abstract string Expected { get; }
}
