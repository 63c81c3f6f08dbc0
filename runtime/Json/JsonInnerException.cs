using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>
/// What could not be read within something that <see cref="JsonSerializer"/> reads itself. The serializer sets
/// <see cref="JsonException.Path"/> to where it called the converter; the message goes on from there.
/// </summary>
internal sealed class JsonInnerException(JsonException located)
    : JsonException(located.Message, path: null, located.LineNumber, located.BytePositionInLine, located)
{
    private readonly string within = $" Path: {located.Path}.";
    private readonly string rest = located.Path!["$".Length..];

    public override string Message =>
        Path is { } path ? base.Message.Replace(within, $" Path: {path}{rest}.", StringComparison.Ordinal) : base.Message;
}
