namespace ImgurGen.Browser.Tests.Support;

/// <summary>The form of the upload page, as a browser sends it: the token, and then the file.</summary>
internal static class UploadForms
{
    /// <summary>The form.</summary>
    /// <param name="token">The token of the page.</param>
    /// <param name="file">The file, a PNG unless it says otherwise; null for a form in which none was chosen.</param>
    public static MultipartFormDataContent Of(string token, HttpContent? file = null)
    {
        var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        if (file is null)
            return form;

        file.Headers.ContentType ??= new("image/png");
        form.Add(file, "files", "a.png");
        return form;
    }
}
