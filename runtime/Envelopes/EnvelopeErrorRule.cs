namespace ImgurGen;

/// <summary>By what an envelope tells that it carries an error, beside an HTTP status of 400 or more.</summary>
public enum EnvelopeErrorRule
{
    /// <summary>
    /// Imgur's: <c>success</c> is false; or there is a list <c>errors</c>; or the payload is an object of nothing but <c>error</c>,
    /// <c>request</c> and <c>method</c>; or it is text where the operation's payload is not.
    /// </summary>
    Imgur = 1,

    /// <summary>The success property alone: false is an error.</summary>
    SuccessFlag = 2,
}
