using System.Net;

namespace ImgurGen.Browser.Tests.Support;

/// <summary>A large PNG that is nowhere: its header, and then the same piece again and again.</summary>
/// <param name="pieces">How many.</param>
/// <param name="pieceBytes">How long one is.</param>
/// <param name="betweenPieces">Called after each piece that the server has taken.</param>
internal sealed class RepeatedContent(int pieces, int pieceBytes, Action betweenPieces) : HttpContent
{
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        byte[] piece = PngHeader.Of(4, 3, pieceBytes);
        for (int i = 0; i < pieces; i++)
        {
            await stream.WriteAsync(piece);
            betweenPieces();
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = (long)pieces * pieceBytes;
        return true;
    }
}
