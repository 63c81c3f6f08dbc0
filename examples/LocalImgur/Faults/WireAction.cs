using System.Globalization;

namespace LocalImgur.Faults;

/// <summary>Does what was asked for, and answers with what no web server would let through: wrong lengths and missing ends.</summary>
/// <param name="header">Makes the header that tells the length of a body.</param>
/// <param name="frame">Makes what is sent of a body.</param>
internal sealed class WireAction(Func<int, string> header, Func<byte[], byte[]> frame) : FaultAction
{
    /// <summary>Whether the connection is reset, instead of closed, after what was sent.</summary>
    public bool Resets { get; init; }

    /// <summary>Announces a part of the length, or all of it, and sends a part, or all.</summary>
    public static WireAction Length(double announced, double sent, bool resets = false) => new(
        length => $"Content-Length: {((int)(length * announced)).ToString(CultureInfo.InvariantCulture)}",
        body => body[..(int)(body.Length * sent)])
    {
        Resets = resets,
    };

    /// <summary>Sends half of the body as one chunk, and not the chunk of length 0 that would end it.</summary>
    public static WireAction HalfChunked() => new(
        _ => "Transfer-Encoding: chunked",
        body => [.. System.Text.Encoding.ASCII.GetBytes($"{body.Length / 2:X}\r\n"), .. body[..(body.Length / 2)], .. "\r\n"u8]);

    public override async Task AnswerAsync(HttpContext http, RequestDelegate next, Fault fault, TimeProvider time)
    {
        byte[] body = await GoodAnswer.TakeAsync(http, next);
        if (body.Length == 0)
            return; // a 304 has nothing that could be cut

        var wire = new Wire(http);
        await wire.SendAsync(header(body.Length), frame(body));
        if (Resets)
            wire.Reset();
        else
            wire.Close();
    }
}
