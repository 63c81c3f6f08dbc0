using System.Text;

namespace ImgurGen.Generator.Reading;

/// <summary>Turns offsets of a text's UTF-8 bytes into offsets of the text. Cheap as long as the offsets rise, as a reader's do.</summary>
internal sealed class Utf8Offsets(byte[] bytes, int byteLength, int charStart, int charLength)
{
    private readonly bool isAscii = byteLength == charLength;
    private int lastByte;
    private int lastChar;

    public int ToUtf16(int offset)
    {
        if (isAscii)
            return charStart + offset;

        if (offset < lastByte)
            lastByte = lastChar = 0;
        lastChar += Encoding.UTF8.GetCharCount(bytes, lastByte, offset - lastByte);
        lastByte = offset;
        return charStart + lastChar;
    }
}
