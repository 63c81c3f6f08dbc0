namespace LocalImgur;

/// <summary>What stands in the body of a 429 when credits or POST requests have run out: Imgur has sent all three.</summary>
public enum LimitAnswer
{
    /// <summary>The newer gateway's <c>{"errors":[...]}</c>, without an envelope.</summary>
    Errors = 1,

    /// <summary>The envelope, with a text as <c>data.error</c>.</summary>
    Text = 2,

    /// <summary>A page in HTML.</summary>
    Html = 3,
}
