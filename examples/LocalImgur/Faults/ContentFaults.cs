using System.Globalization;

namespace LocalImgur.Faults;

/// <summary>Successes that cannot be read, and successes that can although they are not as documented.</summary>
internal static class ContentFaults
{
    private const int DaysUntilSunset = 90;

    public static IReadOnlyList<FaultProfile> All { get; } =
    [
        Unreadable(FaultKind.Empty200, "A success without a word.", CannedAction.Text(200, "application/json", "")),
        Unreadable(FaultKind.InvalidJson, "JSON that ends in the middle.",
            CannedAction.Text(200, "application/json", """{"success":true,"status":200,"data":{"id":"local","title":""")),
        Unreadable(FaultKind.InvalidGzip, "An answer that calls itself gzip.",
            new HeaderAction(static (headers, _) => headers.ContentEncoding = "gzip")),
        Readable(FaultKind.WrongContentType, "JSON that calls itself HTML.",
            new HeaderAction(static (headers, _) => headers.ContentType = "text/html; charset=utf-8")),
        Readable(FaultKind.UnknownValues, "Values that are not documented yet.", new RewriteAction(JsonChanges.UnknownValues)),
        Readable(FaultKind.UnknownFields, "Properties that are not documented yet.", new RewriteAction(JsonChanges.UnknownFields)),
        Readable(FaultKind.ReorderedKeys, "Every object's properties in the opposite order.", new RewriteAction(JsonChanges.ReorderedKeys)),
        Readable(FaultKind.NumbersAsText, "Numbers in quotation marks.", new RewriteAction(JsonChanges.NumbersAsText)),
        Readable(FaultKind.NullFields, "Null wherever it was ever seen.", new RewriteAction(JsonChanges.NullFields)),
        Readable(FaultKind.Deprecated, "The endpoint has its end announced.", new HeaderAction(Announce)),
    ];

    // RFC 9745 and RFC 8594: the one is a number of seconds after an @, the other a date.
    private static void Announce(IHeaderDictionary headers, DateTimeOffset now)
    {
        headers["Deprecation"] = $"@{now.ToUnixTimeSeconds()}";
        headers["Sunset"] = now.AddDays(DaysUntilSunset).ToString("R", CultureInfo.InvariantCulture);
    }

    private static FaultProfile Unreadable(FaultKind kind, string description, FaultAction action)
        => new(kind, description, new FaultExpectation(FaultOutcome.Unreadable, 200), action);

    private static FaultProfile Readable(FaultKind kind, string description, FaultAction action)
        => new(kind, description, new FaultExpectation(FaultOutcome.Success, 200), action);
}
