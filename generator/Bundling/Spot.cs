using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Bundling;

/// <summary>Where the bundler is.</summary>
/// <param name="File">The file whose text it reads, from which its references are to be seen.</param>
/// <param name="Depth">How deep in the tree.</param>
/// <param name="Inside">What was put in the place of a reference, from the innermost to the outermost.</param>
internal readonly record struct Spot(SourceFile File, int Depth, Spot.Link? Inside)
{
    public Spot Below => this with { Depth = Depth + 1 };

    public Spot In(PartAddress address) => this with { File = address.File, Inside = new Link(address, Inside) };

    public bool IsInside(PartAddress address)
    {
        for (Link? link = Inside; link is not null; link = link.Outer)
        {
            if (link.Address == address)
                return true;
        }

        return false;
    }

    internal sealed record Link(PartAddress Address, Link? Outer);
}
