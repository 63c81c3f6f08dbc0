namespace ImgurGen;

/// <summary>
/// Stored tokens cannot be read, or new ones cannot be stored: a matter of this machine, not of the API, so no <see cref="ApiException"/>.
/// </summary>
/// <param name="message">What failed, and what was wrong; no token.</param>
/// <param name="innerException">The cause.</param>
public sealed class TokenStoreException(string message, Exception? innerException = null) : Exception(message, innerException);
