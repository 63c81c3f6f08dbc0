using ImgurGen;

namespace Gallery.Failures;

/// <summary>What to tell of each failure. Every kind has a type of its own, so that nothing is read out of messages.</summary>
internal static class FailureTable
{
    // Where Imgur does not say when to come back.
    private static readonly TimeSpan ShortWait = TimeSpan.FromSeconds(30);

    /// <summary>What to tell of an exception.</summary>
    public static Failure Of(Exception exception) => exception switch
    {
        ApiRateLimitException => new Failure(
            StatusCodes.Status429TooManyRequests, "Imgur asks us to wait",
            "The gallery has asked for as much as Imgur allows for now. What is on your screen stays; new pages come later.")
            { RetryAfter = ((ApiException)exception).RetryAfter },
        ApiNotFoundException => NotFound,
        ApiUnavailableException unavailable => new Failure(
            StatusCodes.Status503ServiceUnavailable, "Imgur is taking a break",
            "It has too much to do, or is being repaired. It usually does not take long.")
            { RetryAfter = unavailable.RetryAfter ?? ShortWait },
        ApiTimeoutException => new Failure(
            StatusCodes.Status504GatewayTimeout, "Imgur did not answer in time", "Try again: the next answer may be quicker.")
            { RetryAfter = ShortWait },
        ApiConnectionException => new Failure(
            StatusCodes.Status502BadGateway, "Imgur cannot be reached", "The line between this gallery and Imgur broke. Try again in a moment.")
            { RetryAfter = ShortWait },
        ApiAuthenticationException or ApiCredentialException => new Failure(
            StatusCodes.Status403Forbidden, "Imgur does not know you any more",
            "Your sign-in has ended, or you have withdrawn the permission. Sign in again to go on.") { AsksForSignIn = true },
        ApiForbiddenException => new Failure(
            StatusCodes.Status403Forbidden, "That is not yours to see or change", "Imgur keeps it for its owner."),
        ApiContentTooLargeException => new Failure(
            StatusCodes.Status413PayloadTooLarge, "That file is too large", "Imgur takes pictures of up to 20 MB and videos of up to 200 MB."),
        ApiResponseFormatException => new Failure(
            StatusCodes.Status502BadGateway, "Imgur said something strange", "Its answer was not what its documents promise. Try again."),
        ApiException refused => new Failure(
            StatusCodes.Status502BadGateway, "Imgur did not accept that", "It gave a reason, which may tell what to change.")
            { Detail = refused.Message },
        TokenStoreException => new Failure(
            StatusCodes.Status403Forbidden, "Your sign-in is lost", "Sign in again to go on.") { AsksForSignIn = true },
        InvalidDataException => new Failure(
            StatusCodes.Status400BadRequest, "That form cannot be read", "It did not arrive as it should. Go back, and send it again."),
        BadHttpRequestException bad => OfStatus(bad.StatusCode),
        _ => OfStatus(StatusCodes.Status500InternalServerError),
    };

    /// <summary>What to tell of an answer that has nothing but a status.</summary>
    public static Failure OfStatus(int status) => status switch
    {
        StatusCodes.Status400BadRequest => new Failure(
            status, "That form was too old", "The page has been open for long, or you have signed in or out since. Reload it, and send it again."),
        StatusCodes.Status404NotFound => NotFound,
        StatusCodes.Status413PayloadTooLarge => Of(new ApiContentTooLargeException("")),
        StatusCodes.Status415UnsupportedMediaType => new Failure(
            status, "That is neither a picture nor a video", "Imgur takes PNG, JPEG, GIF and WebP, MP4 and other videos."),
        _ => new Failure(status, "Something went wrong here", "It is the gallery's fault, not yours. Try again, or go back to the start."),
    };

    private static Failure NotFound { get; } = new(
        StatusCodes.Status404NotFound, "There is nothing here", "It has been deleted, or was never here. The gallery has plenty else.");
}
