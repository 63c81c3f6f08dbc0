using Microsoft.Extensions.Primitives;

namespace LocalImgur.Http;

/// <summary>Reads the form of an operation and complains of everything that the operation does not know.</summary>
internal sealed class FormReader(Complaints complaints)
{
    public async Task<FormFields> ReadAsync(HttpContext http, Operation operation)
    {
        IFormCollection form = await ReadFormAsync(http, operation);
        foreach ((string name, StringValues values) in form)
            Check(http, operation, name, values.Count);
        foreach (IFormFile file in form.Files)
        {
            Check(http, operation, file.Name, form.Files.Count(other => other.Name == file.Name));
            if (!operation.Files.Contains(file.Name))
                complaints.Raise(http, $"the field '{file.Name}' is text, but was sent as a file");
        }

        return new FormFields(http, form, complaints);
    }

    private async Task<IFormCollection> ReadFormAsync(HttpContext http, Operation operation)
    {
        HttpRequest request = http.Request;
        bool hasBody = request.ContentLength > 0 || request.Headers.TransferEncoding.Count > 0;
        if (!hasBody || operation.Json is not [])
            return FormCollection.Empty;

        if (operation.Form is [])
            complaints.Raise(http, "this operation has no body");
        if (!request.HasFormContentType)
        {
            complaints.Raise(http, $"the body is a form, not '{request.ContentType}'");
            return FormCollection.Empty;
        }

        try
        {
            return await request.ReadFormAsync(http.RequestAborted);
        }
        catch (Exception malformed) when (IsUnreadable(malformed) && !http.RequestAborted.IsCancellationRequested)
        {
            complaints.Note(http, $"the form cannot be read: {malformed.Message}");
            throw RefusalException.Bad($"The form cannot be read: {malformed.Message}");
        }
    }

    // A request that is too large is a BadHttpRequestException and has an answer of its own.
    private static bool IsUnreadable(Exception exception)
        => exception is InvalidDataException || exception is IOException and not BadHttpRequestException;

    private void Check(HttpContext http, Operation operation, string name, int count)
    {
        if (operation.Form.Contains(name + "[]"))
            complaints.Raise(http, $"the field '{name}' is an array: send '{name}[]' once for each value");
        else if (!operation.Form.Contains(name))
            complaints.Raise(http, $"unknown form field '{name}'");
        else if (count > 1 && !name.EndsWith("[]", StringComparison.Ordinal))
            complaints.Raise(http, $"the field '{name}' was sent {count} times");
    }
}
