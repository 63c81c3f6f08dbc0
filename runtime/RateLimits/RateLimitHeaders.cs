using System.Net.Http.Headers;

namespace ImgurGen;

/// <summary>Reads the headers in which Imgur tells its rate limits; any of them may be missing or make no sense.</summary>
internal static class RateLimitHeaders
{
    private const string UserAndApplication = "X-RateLimit-";
    private const string Post = "X-Post-Rate-Limit-";

    /// <summary>What an answer tells, or null where it tells nothing.</summary>
    /// <param name="headers">Its headers.</param>
    /// <param name="now">When it came.</param>
    internal static RateLimitSnapshot? Read(HttpResponseHeaders headers, DateTimeOffset now)
    {
        var user = default(RateLimitNumbers);
        var application = default(RateLimitNumbers);
        var post = default(RateLimitNumbers);

        // Once through all headers costs less than to look for each of nine.
        foreach (KeyValuePair<string, HeaderStringValues> header in headers.NonValidated)
        {
            ReadOnlySpan<char> name = header.Key;
            if (Follows(name, UserAndApplication, out ReadOnlySpan<char> rest))
            {
                if (Follows(rest, "User", out ReadOnlySpan<char> what))
                    user.Set(what, header.Value);
                else if (Follows(rest, "Client", out what))
                    application.Set(what, header.Value);
            }
            else if (Follows(name, Post, out rest))
            {
                post.Set(rest, header.Value);
            }
        }

        return user.IsEmpty && application.IsEmpty && post.IsEmpty
            ? null
            : new RateLimitSnapshot { User = user.At(now), Application = application.At(now), Post = post.At(now), ObservedAt = now };
    }

    private static bool Follows(ReadOnlySpan<char> name, string prefix, out ReadOnlySpan<char> rest)
    {
        bool follows = name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);
        rest = follows ? name[prefix.Length..] : default;
        return follows;
    }
}
