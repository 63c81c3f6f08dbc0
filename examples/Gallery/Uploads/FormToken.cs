using Microsoft.AspNetCore.Antiforgery;

namespace Gallery.Uploads;

/// <summary>Checks the token of a form that is read as it arrives. The framework would read the whole form to find it.</summary>
internal static class FormToken
{
    /// <summary>Whether the gallery itself made the form, for this visitor.</summary>
    public static async Task<bool> IsGoodAsync(IAntiforgery antiforgery, HttpContext http, UploadForm form)
    {
        AntiforgeryTokenSet names = antiforgery.GetTokens(http);
        if (form[names.FormFieldName] is not { } token)
            return false;

        // Where there is a header, the framework looks no further.
        http.Request.Headers[names.HeaderName!] = token;
        return await antiforgery.IsRequestValidAsync(http);
    }
}
