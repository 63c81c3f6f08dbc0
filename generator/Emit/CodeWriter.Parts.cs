using System.Globalization;
using System.Runtime.CompilerServices;

namespace ImgurGen.Generator.Emit;

internal sealed partial class CodeWriter
{
    /// <summary>A block that is open.</summary>
    internal readonly struct Braces(CodeWriter writer, string? end) : IDisposable
    {
        public void Dispose()
        {
            writer.indent--;
            if (end is not null)
                writer.Line(end);
        }
    }

    /// <summary>The parts of an interpolated string, which the compiler hands over one by one.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Parts
    {
        public Parts(int literalLength, int formattedCount, CodeWriter writer)
        {
            Writer = writer;
            writer.Reserve(literalLength);
        }

        public CodeWriter Writer { get; }

        public void AppendLiteral(string part) => Writer.Append(part);

        public void AppendFormatted(string? part) => Writer.Append(part ?? "");

        public void AppendFormatted(int number) => Writer.Append(number.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted<TEnum>(TEnum value)
            where TEnum : struct, Enum
            => Writer.Append(value.ToString());
    }
}
