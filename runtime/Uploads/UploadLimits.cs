namespace ImgurGen;

/// <summary>
/// Refuses files that the API would refuse, before any of their bytes is sent: an upload that ends in "too large" costs its time and its
/// credits all the same. What has no length that is known is left to the API.
/// </summary>
internal sealed class UploadLimits
{
    private readonly Dictionary<string, long> limits;

    /// <exception cref="ArgumentException">A limit is less than 1.</exception>
    internal UploadLimits(IDictionary<string, long> given)
    {
        limits = new Dictionary<string, long>(given, StringComparer.Ordinal);
        foreach (KeyValuePair<string, long> limit in limits)
        {
            if (limit.Value < 1)
            {
                throw new ArgumentException(
                    $"{nameof(ApiClientOptions)}.{nameof(ApiClientOptions.UploadLimits)}: {limit.Value} for '{limit.Key}' is less than 1.",
                    nameof(given));
            }
        }
    }

    /// <exception cref="ApiContentTooLargeException">A file is longer than allowed.</exception>
    internal void Check(ApiCall call)
    {
        if (call.Request.Body is not IFileBody body)
            return;

        foreach (LimitedFile file in body.Files)
        {
            if (LimitOf(file) is { } limit && file.File.ReadLength() is { } length && length > limit)
                throw TooLarge(call, file.Field, length, limit);
        }
    }

    private long? LimitOf(LimitedFile file) => limits.TryGetValue(file.Field, out long own) ? own : file.MaxBytes;

    private static ApiContentTooLargeException TooLarge(ApiCall call, string field, long length, long limit)
    {
        string what = field.Length == 0 ? "the file" : $"the file of the field '{field}'";
        string message = FormattableString.Invariant(
            $"{call.Operation} sent nothing: {what} has {length} bytes, and {limit} are allowed (x-imgurgen-max-bytes, ")
            + $"{nameof(ApiClientOptions)}.{nameof(ApiClientOptions.UploadLimits)}).";
        return new ApiContentTooLargeException(message, ErrorFactory.Details(call)) { Field = field, Length = length, Limit = limit };
    }
}
