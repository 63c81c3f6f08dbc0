namespace ImgurGen.Generator.Modeling.Normalizing.Shapes;

/// <summary>A value of one of two shapes, told apart by their JSON kind.</summary>
internal sealed class ChoiceShape(Shape first, Shape second) : Shape
{
    public override string Expected => first.Expected + " or " + second.Expected;

    public Shape First => first;

    public Shape Second => second;
}
