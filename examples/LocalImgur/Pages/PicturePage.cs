using LocalImgur.Data;

namespace LocalImgur.Pages;

/// <summary>The pictures themselves, at the address that the API calls their link.</summary>
internal sealed class PicturePage(World world)
{
    public async Task ShowAsync(HttpContext http)
    {
        string file = (string)http.Request.RouteValues["file"]!;
        Image? image = world.Images.Find(Path.GetFileNameWithoutExtension(file));
        if (image is null || Path.GetExtension(file) != "." + image.Picture.Extension)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        world.Images.CountView(image.Id);
        http.Response.ContentType = image.Picture.MediaType;
        http.Response.ContentLength = image.Picture.Content.Length;
        await http.Response.Body.WriteAsync(image.Picture.Content, http.RequestAborted);
    }
}
