using System.Runtime.CompilerServices;
using ImgurGen.Json;

namespace ImgurGen;

public sealed partial class ApiConnection
{
    /// <summary>Calls an operation whose successful answers are of different types, told apart by their status.</summary>
    /// <param name="request">The operation and its arguments.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/> that carries this token.</param>
    /// <typeparam name="T">What the payloads have in common.</typeparam>
    /// <typeparam name="TCodec">What reads them.</typeparam>
    /// <exception cref="ApiException">The call failed; the derived type says how.</exception>
    /// <exception cref="ObjectDisposedException">The client has been disposed of.</exception>
    public Task<ApiResponse<T>> SendByStatusAsync<T, TCodec>(ApiRequest request, CancellationToken cancellationToken)
        where T : class
        where TCodec : struct, IStatusCodec<T>
    {
        ApiCall call = CreateCall(request, MediaTypes.Json);
        return CallRunner.RunAsync<ApiResponse<T>, StatusAnswerReader<T, TCodec>>(transport, call, cancellationToken);
    }

    /// <summary>Calls an operation that answers with text, in whichever character set the server names.</summary>
    /// <param name="request">The operation and its arguments.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/> that carries this token.</param>
    /// <exception cref="ApiException">The call failed; the derived type says how.</exception>
    /// <exception cref="ObjectDisposedException">The client has been disposed of.</exception>
    public Task<ApiResponse<string>> SendForTextAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        ApiCall call = CreateCall(request, "text/*, */*;q=0.5");
        return CallRunner.RunAsync<ApiResponse<string>, TextAnswerReader>(transport, call, cancellationToken);
    }

    /// <summary>Calls an operation that answers with one value as plain text: a number, a truth value, a date, an enum.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="request">The operation and its arguments.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/> that carries this token.</param>
    /// <exception cref="ApiException">The call failed; the derived type says how.</exception>
    /// <exception cref="ObjectDisposedException">The client has been disposed of.</exception>
    public Task<ApiResponse<T>> SendForTextAsync<T, TCodec>(ApiRequest request, CancellationToken cancellationToken)
        where TCodec : struct, IJsonCodec<T>
    {
        ApiCall call = CreateCall(request, "text/plain, */*;q=0.5");
        return CallRunner.RunAsync<ApiResponse<T>, TextValueAnswerReader<T, TCodec>>(transport, call, cancellationToken);
    }

    /// <summary>
    /// Calls an operation that answers with bytes of any kind and number. The stream is the answer as it arrives, held in no memory and bounded
    /// by neither <see cref="ApiClientOptions.MaxResponseBytes"/> nor <see cref="ApiClientOptions.Timeout"/>: dispose of it, or the connection
    /// stays in use. Reading throws <see cref="IOException"/> where the connection breaks.
    /// </summary>
    /// <param name="request">The operation and its arguments.</param>
    /// <param name="cancellationToken">
    /// Ends the call, until the answer begins, with an <see cref="OperationCanceledException"/> that carries this token; what is read from the
    /// stream takes tokens of its own.
    /// </param>
    /// <exception cref="ApiException">The call failed; the derived type says how.</exception>
    /// <exception cref="ObjectDisposedException">The client has been disposed of.</exception>
    public Task<ApiResponse<Stream>> SendForStreamAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        ApiCall call = CreateCall(request, "*/*") with { StreamsAnswer = true };
        return CallRunner.RunAsync<ApiResponse<Stream>, StreamAnswerReader>(transport, call, cancellationToken);
    }

    /// <summary>Calls an operation that answers with items one after the other, and may do so for ever.</summary>
    /// <param name="request">The operation and its arguments; <see cref="ApiOperation.Items"/> says how the items are told apart.</param>
    /// <param name="cancellationToken">
    /// Ends the call, until the answer begins, with an <see cref="OperationCanceledException"/> that carries this token; the enumeration takes one
    /// of its own.
    /// </param>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <typeparam name="TCodec">What reads it.</typeparam>
    /// <exception cref="ApiException">The call failed; the derived type says how.</exception>
    /// <exception cref="ObjectDisposedException">The client has been disposed of.</exception>
    public Task<ApiResponse<ApiItems<T>>> SendForItemsAsync<T, TCodec>(ApiRequest request, CancellationToken cancellationToken)
        where TCodec : struct, IJsonCodec<T>
    {
        ApiCall call = CreateCall(request, "*/*") with { StreamsAnswer = true };
        return CallRunner.RunAsync<ApiResponse<ApiItems<T>>, ItemsAnswerReader<T, TCodec>>(transport, call, cancellationToken);
    }

    /// <summary>Calls an operation when its items are enumerated, once for each enumeration, and gives them as they arrive.</summary>
    /// <param name="call">Calls the operation.</param>
    /// <param name="cancellationToken">Ends the call and the enumeration; so does the enumeration's own.</param>
    /// <typeparam name="T">The type of an item.</typeparam>
    public static IAsyncEnumerable<T> ItemsAsync<T>(
        Func<CancellationToken, Task<ApiResponse<ApiItems<T>>>> call, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(call);
        return EnumerateAsync(call, cancellationToken);
    }

    private static async IAsyncEnumerable<T> EnumerateAsync<T>(
        Func<CancellationToken, Task<ApiResponse<ApiItems<T>>>> call, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ApiItems<T> items = (await call(cancellationToken).ConfigureAwait(false)).Payload;
        await foreach (T item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
            yield return item;
    }
}
