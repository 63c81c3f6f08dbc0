namespace LocalImgur;

/// <summary>
/// A way in which Imgur, or what stands before it, misbehaves. Each was seen by somebody's client unless it says otherwise.
/// <see cref="Fault.Expectation"/> has what a client should make of it.
/// </summary>
public enum FaultKind
{
    /// <summary>HTTP 400, the envelope, and a text in <c>data.error</c> with <c>request</c> and <c>method</c>.</summary>
    ErrorText = 1,

    /// <summary>HTTP 404, the envelope, and a text in <c>data.error</c> alone.</summary>
    ErrorTextAlone,

    /// <summary>HTTP 400, the envelope, and an object in <c>data.error</c> whose <c>exception</c> is an empty list.</summary>
    ErrorObject,

    /// <summary>HTTP 500, the envelope, and an object in <c>data.error</c> whose <c>exception</c> is an empty object.</summary>
    ErrorObjectEmptyException,

    /// <summary>HTTP 429, the envelope, and an object in <c>data.error</c> whose <c>exception</c> says how many seconds to wait.</summary>
    ErrorObjectWait,

    /// <summary>HTTP 400 that carries an object with the code 403.</summary>
    InnerCode403,

    /// <summary>HTTP 400 that carries an object with the code 429.</summary>
    InnerCode429,

    /// <summary>HTTP 429 whose body says that the status is 500.</summary>
    BodyStatus500,

    /// <summary>HTTP 400 with a sentence that says how many minutes to wait.</summary>
    TooFast,

    /// <summary>HTTP 403 for an access token that has expired.</summary>
    InvalidToken,

    /// <summary>HTTP 403 "over capacity", which means that the client's address is blocked.</summary>
    AddressBlocked,

    /// <summary>HTTP 503 whose body says that the status is 1203.</summary>
    OverCapacity,

    /// <summary>HTTP 200, <c>success</c> true, and an error all the same.</summary>
    SuccessWithError,

    /// <summary>HTTP 200, <c>success</c> true, and a text that tells of an error where an object should be.</summary>
    SuccessWithText,

    /// <summary>HTTP 500, <c>success</c> false, and a plain text as <c>data</c>.</summary>
    FailureWithText,

    /// <summary>HTTP 400, <c>success</c> false, and <c>data</c> false.</summary>
    FailureWithFalse,

    /// <summary>HTTP 401 with the newer gateway's <c>errors</c>, without an envelope.</summary>
    GatewayErrors401,

    /// <summary>HTTP 429 with the newer gateway's <c>errors</c>, without an envelope.</summary>
    GatewayErrors429,

    /// <summary>HTTP 500 with the newer gateway's <c>errors</c>, without an envelope.</summary>
    GatewayErrors500,

    /// <summary>HTTP 401 with a commercial gateway's <c>message</c>.</summary>
    GatewayMessage401,

    /// <summary>HTTP 429 with a commercial gateway's <c>message</c>.</summary>
    GatewayMessage429,

    /// <summary>HTTP 503 with a page in HTML.</summary>
    Html503,

    /// <summary>HTTP 405 with a page in HTML.</summary>
    Html405,

    /// <summary>HTTP 502 with a page in HTML.</summary>
    Html502,

    /// <summary>HTTP 502 with a few words of plain text.</summary>
    Text502,

    /// <summary>HTTP 400 with XML that begins with an empty line.</summary>
    Xml400,

    /// <summary>HTTP 500 with an empty body.</summary>
    Empty500,

    /// <summary>HTTP 200 with an empty body.</summary>
    Empty200,

    /// <summary>HTTP 429 with <c>Retry-After: 0</c>, which means that nobody knows.</summary>
    RetryAfterZero,

    /// <summary>HTTP 429 with <c>Retry-After: 7</c>.</summary>
    RetryAfterSeven,

    /// <summary>The connection is reset before anything is answered, and before anything is done.</summary>
    ResetBefore,

    /// <summary>The connection is reset in the middle of the answer to what was done.</summary>
    ResetDuring,

    /// <summary>The connection ends before as many bytes have come as <c>Content-Length</c> says.</summary>
    TruncatedLength,

    /// <summary>The connection ends before the last chunk.</summary>
    TruncatedChunks,

    /// <summary><c>Content-Length</c> is half of what comes.</summary>
    ShortLength,

    /// <summary>The answer comes after <see cref="Fault.Delay"/>.</summary>
    SlowStart,

    /// <summary>The answer comes in twenty pieces, with <see cref="Fault.Delay"/> between them.</summary>
    SlowBody,

    /// <summary>The answer to a good request is a redirect to another host, where the same server listens.</summary>
    RedirectElsewhere,

    /// <summary>HTTP 200 whose JSON ends in the middle.</summary>
    InvalidJson,

    /// <summary>The answer says that it is packed with gzip, and is not.</summary>
    InvalidGzip,

    /// <summary>The JSON says that it is HTML.</summary>
    WrongContentType,

    /// <summary>Values that no client knows yet stand where a few are documented.</summary>
    UnknownValues,

    /// <summary>Properties that no client knows yet stand in every object.</summary>
    UnknownFields,

    /// <summary>The properties of every object come in the opposite order.</summary>
    ReorderedKeys,

    /// <summary>Every number of the payload comes as a text.</summary>
    NumbersAsText,

    /// <summary>Every property that has ever been null is.</summary>
    NullFields,

    /// <summary>The answer announces that the endpoint will end, by <c>Deprecation</c> and <c>Sunset</c>.</summary>
    Deprecated,
}
