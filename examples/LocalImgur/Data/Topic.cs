namespace LocalImgur.Data;

/// <summary>A subject that posts belong to.</summary>
internal sealed record Topic(long Id, string Name, string Description)
{
    public bool IsHero { get; init; }
}
