using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Gallery.Uploads;

/// <summary>
/// A form with files, read as it arrives: first its fields, then one file after the other, none of which is ever held as a whole.
/// </summary>
internal sealed class UploadForm
{
    private const int LongestField = 16 * 1024;
    private const int LongestBoundary = 70; // RFC 2046, 5.1.1
    private const int MostFields = 16;

    private readonly MultipartReader reader;
    private readonly Dictionary<string, string> fields = new(StringComparer.Ordinal);
    private MultipartSection? section;

    private int fieldCount;

    private UploadForm(MultipartReader formReader) => reader = formReader;

    /// <summary>What a field holds; null where there is none, or it holds nothing.</summary>
    public string? this[string name]
        => fields.GetValueOrDefault(name) is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    /// <summary>Reads as far as the first file. Null where the request is no such form.</summary>
    /// <param name="request">The request.</param>
    /// <param name="longestFile">
    /// How long a file may be, in bytes: to read further than that throws an <see cref="InvalidDataException"/>. How many files there are, and
    /// how long they are together, has no limit.
    /// </param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="InvalidDataException">The form cannot be read, or has too many fields.</exception>
    public static async Task<UploadForm?> OpenAsync(HttpRequest request, long longestFile, CancellationToken cancellationToken)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type)
            || type.MediaType != "multipart/form-data"
            || HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 and <= LongestBoundary } boundary)
        {
            return null;
        }

        var form = new UploadForm(new MultipartReader(boundary.Value!, request.Body) { BodyLengthLimit = longestFile });
        await form.AdvanceAsync(cancellationToken);
        return form;
    }

    /// <summary>The files. Each must be read before the next is asked for.</summary>
    /// <exception cref="InvalidDataException">The form cannot be read.</exception>
    public async IAsyncEnumerable<FileMultipartSection> ReadFilesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (; section is not null; await AdvanceAsync(cancellationToken))
        {
            // A form of which no file was chosen has a file without a name.
            if (section.AsFileSection() is { FileName.Length: > 0 } file)
                yield return file;
        }
    }

    // To the next file; null behind the last.
    private async Task AdvanceAsync(CancellationToken cancellationToken)
    {
        while ((section = await reader.ReadNextSectionAsync(cancellationToken)) is not null)
        {
            if (section.AsFormDataSection() is not { } field)
                return;
            if (++fieldCount > MostFields)
                throw new InvalidDataException($"The form has more than {MostFields} fields.");

            fields[field.Name] = await ReadAsync(section, cancellationToken);
        }
    }

    private static async Task<string> ReadAsync(MultipartSection section, CancellationToken cancellationToken)
    {
        byte[] text = new byte[LongestField + 1];
        int length = await section.Body.ReadAtLeastAsync(text, text.Length, throwOnEndOfStream: false, cancellationToken);
        return length <= LongestField
            ? System.Text.Encoding.UTF8.GetString(text, 0, length)
            : throw new InvalidDataException($"A field of the form is longer than {LongestField} bytes.");
    }
}
