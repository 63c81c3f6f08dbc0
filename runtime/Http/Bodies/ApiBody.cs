namespace ImgurGen;

/// <summary>What is sent with a request.</summary>
public abstract class ApiBody
{
    /// <summary>Whether <see cref="CreateContent"/> can be called again, for another attempt.</summary>
    public abstract bool CanRepeat { get; }

    /// <summary>Makes the content for one attempt; the caller disposes of it.</summary>
    /// <exception cref="InvalidOperationException">The body was sent once and cannot be repeated.</exception>
    public abstract HttpContent CreateContent();

    /// <summary>Gives back what the body holds open. Called once, when the call is over, however it ended.</summary>
    protected internal virtual void Release()
    {
    }
}
