using ImgurGen.Json;

namespace ImgurGen;

/// <summary>Hands the items of a successful answer on as they arrive; whoever called disposes of them.</summary>
internal readonly struct ItemsAnswerReader<T, TCodec> : IAnswerReader<ApiResponse<ApiItems<T>>>
    where TCodec : struct, IJsonCodec<T>
{
    public static ApiResponse<ApiItems<T>> Read(in AnswerContext context)
    {
        if (!context.IsSuccess)
            throw ErrorBody.Read(context);

        string? contentType = context.Answer.Message.Content.Headers.ContentType?.MediaType;
        ItemFormat format = ItemFormats.Of(contentType) ?? context.Call.Operation.Items;
        var faults = new ItemFaults(context.Call.Operation, ErrorFactory.Details(context), contentType);
        var body = new ItemBody(context.Answer.HandOver(), context.Transport.MaxResponseBytes);
        return context.Response(new ApiItems<T>(body, token => Items(format, body, faults, token), faults));
    }

    private static IAsyncEnumerable<T> Items(ItemFormat format, ItemBody body, ItemFaults faults, CancellationToken cancellationToken) => format switch
    {
        ItemFormat.ServerSentEvents => EventItems.DataAsync<T, TCodec>(body, faults, cancellationToken),
        ItemFormat.ServerSentEventObjects => EventItems.ObjectsAsync<T, TCodec>(body, faults, cancellationToken),
        ItemFormat.JsonSequence => RecordItems.ReadAsync<T, TCodec>(body, RecordItems.RecordSeparator, faults, cancellationToken),
        _ => RecordItems.ReadAsync<T, TCodec>(body, RecordItems.LineFeed, faults, cancellationToken),
    };
}
