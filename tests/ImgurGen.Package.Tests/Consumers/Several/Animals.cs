using System.Collections.Generic;
using System.Threading.Tasks;
using Several.Imgur;
using Several.Old;
using Several.Pets;

namespace Several;

/// <summary>Three clients in one project, each with a model called Image.</summary>
public static class Animals
{
    /// <summary>What all of them say of one picture.</summary>
    /// <param name="imgur">A client.</param>
    /// <param name="pets">Another.</param>
    /// <returns>The texts.</returns>
    public static async Task<IReadOnlyList<string>> OfAsync(ImgurClient imgur, PetsClient pets)
    {
        using var old = new OldPets(new ImgurGen.ApiClientOptions());
        Imgur.Image image = await imgur.Image.GetImageAsync("abc");
        IReadOnlyList<Pets.Image> now = await pets.Default.ListPetsAsync();
        IReadOnlyList<Old.Image> before = await old.Default.ListPetsAsync();
        return [image.Link, now[0].Pet, before[0].Name];
    }
}
