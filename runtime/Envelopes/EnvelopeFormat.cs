using System.Text;

namespace ImgurGen;

/// <summary>
/// The object in which an API wraps its payloads. The default is Imgur's: <c>{"data": ..., "success": true, "status": 200}</c>.
/// </summary>
public sealed class EnvelopeFormat
{
    /// <summary>The name of the property that holds the payload.</summary>
    public string Payload
    {
        get;
        init
        {
            field = value ?? throw new ArgumentNullException(nameof(Payload));
            PayloadName = Encoding.UTF8.GetBytes(value);
        }
    } = "data";

    /// <summary>The name of the boolean property that tells whether the call succeeded.</summary>
    public string Success
    {
        get;
        init
        {
            field = value ?? throw new ArgumentNullException(nameof(Success));
            SuccessName = Encoding.UTF8.GetBytes(value);
        }
    } = "success";

    /// <summary>The name of the numeric property that repeats the HTTP status, or tells a code of the API's own.</summary>
    public string Status { get; init; } = "status";

    /// <summary>By what it tells that it carries an error.</summary>
    public EnvelopeErrorRule Errors { get; init; } = EnvelopeErrorRule.Imgur;

    internal byte[] PayloadName { get; private init; } = "data"u8.ToArray();

    internal byte[] SuccessName { get; private init; } = "success"u8.ToArray();
}
