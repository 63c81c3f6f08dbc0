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
        ApiRateLimitException limited => RateLimited with { RetryAfter = limited.RetryAfter },
        ApiNotFoundException => NotFound,
        ApiUnavailableException unavailable => Unavailable with { RetryAfter = unavailable.RetryAfter ?? ShortWait },
        ApiTimeoutException => TimedOut with { RetryAfter = ShortWait },
        ApiConnectionException => Disconnected with { RetryAfter = ShortWait },
        ApiAuthenticationException or ApiCredentialException or TokenStoreException => SignInEnded with { AsksForSignIn = true },
        ApiForbiddenException => Forbidden,
        ApiContentTooLargeException => TooLarge,
        ApiResponseFormatException => Unreadable,
        ApiException refused => Refused with { Detail = refused.Message },
        BadHttpRequestException { StatusCode: not StatusCodes.Status400BadRequest } bad => OfStatus(bad.StatusCode),

        // The gallery reads nothing but forms. (What the server has to say of a request is an IOException too.)
        InvalidDataException or IOException => BrokenForm,
        _ => OfStatus(StatusCodes.Status500InternalServerError),
    };

    /// <summary>What to tell of an answer that has nothing but a status.</summary>
    public static Failure OfStatus(int status) => status switch
    {
        StatusCodes.Status400BadRequest => OldForm,
        StatusCodes.Status404NotFound => NotFound,
        StatusCodes.Status413PayloadTooLarge => TooLarge,
        StatusCodes.Status415UnsupportedMediaType => WrongKind,
        StatusCodes.Status422UnprocessableEntity => InvalidForm,
        _ => new Failure(status, "Something went wrong here", "It is the gallery's fault, not yours. Try again, or go back to the start."),
    };

    private static Failure RateLimited { get; } = new(
        StatusCodes.Status429TooManyRequests, "Imgur asks us to wait",
        "The gallery has used up what Imgur allows it in an hour or a day. What is on your screen stays; new pages come later.");

    private static Failure NotFound { get; } = new(
        StatusCodes.Status404NotFound, "There is nothing here",
        "It has been deleted, or was never here. The gallery has plenty else.");

    private static Failure Unavailable { get; } = new(
        StatusCodes.Status503ServiceUnavailable, "Imgur is taking a break",
        "It has too much to do, or is being repaired. It usually does not take long.");

    private static Failure TimedOut { get; } = new(
        StatusCodes.Status504GatewayTimeout, "Imgur did not answer in time",
        "Try again: the next answer may be quicker.");

    private static Failure Disconnected { get; } = new(
        StatusCodes.Status502BadGateway, "Imgur cannot be reached",
        "The line between this gallery and Imgur broke. Try again in a moment.");

    private static Failure SignInEnded { get; } = new(
        StatusCodes.Status403Forbidden, "Imgur does not know you any more",
        "Your sign-in has ended, or you have withdrawn the permission. Sign in again to go on.");

    private static Failure Forbidden { get; } = new(
        StatusCodes.Status403Forbidden, "That is not yours to see or change",
        "Imgur keeps it for its owner.");

    private static Failure TooLarge { get; } = new(
        StatusCodes.Status413PayloadTooLarge, "That file is too large",
        "Imgur takes pictures of up to 20 MB and videos of up to 200 MB.");

    private static Failure WrongKind { get; } = new(
        StatusCodes.Status415UnsupportedMediaType, "That is neither a picture nor a video",
        "Imgur takes PNG, JPEG and GIF, MP4 and other videos.");

    private static Failure Unreadable { get; } = new(
        StatusCodes.Status502BadGateway, "Imgur said something strange",
        "Its answer was not what its documents promise. Try again.");

    private static Failure Refused { get; } = new(
        StatusCodes.Status502BadGateway, "Imgur did not accept that",
        "It gave a reason, which may tell what to change.");

    private static Failure BrokenForm { get; } = new(
        StatusCodes.Status400BadRequest, "That form cannot be read",
        "It did not arrive as it should. Go back, and send it again.");

    private static Failure InvalidForm { get; } = new(
        StatusCodes.Status422UnprocessableEntity, "Something in that form is not as it should be",
        "A field is empty that must not be, or holds what is no choice. Go back, and send it again.");

    private static Failure OldForm { get; } = new(
        StatusCodes.Status400BadRequest, "That form was too old",
        "The page has been open for long, or you have signed in or out since. Reload it, and send it again.");
}
