using ImgurGen.Json;

namespace ImgurGen;

/// <summary>
/// The one path that every call of a client takes: from arguments to an authenticated HTTP request, and from its answer to a payload or
/// an exception. Thread-safe.
/// </summary>
public sealed partial class ApiConnection : IDisposable
{
    private readonly ApiTransport transport;
    private readonly ApiCredential? caller;
    private readonly bool ownsTransport;

    private ApiConnection(ApiTransport shared, ApiCredential? callingCredential, bool owns)
    {
        transport = shared;
        caller = callingCredential;
        ownsTransport = owns;
    }

    /// <summary>
    /// The rate limits as this client knows them now, or null before the first answer that tells some: what the answers told, less what calls in
    /// flight have reserved, and full again where the time of a reset has come. What one answer told, <see cref="ApiResponse.RateLimits"/> says.
    /// </summary>
    public RateLimitSnapshot? RateLimits => transport.RateLimits.Snapshot();

    /// <summary>Makes a connection with an HTTP client of its own, which it disposes of.</summary>
    /// <param name="api">The API.</param>
    /// <param name="options">How to behave.</param>
    /// <exception cref="ArgumentException">Neither the options nor the API's document say where the API is.</exception>
    public static ApiConnection Create(ApiDescription api, ApiClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(options);
        return Create(api, new OwnSender(), options);
    }

    /// <summary>
    /// Makes a connection over a client that the caller made and disposes of. It should neither follow redirects
    /// (<see cref="HttpClientHandler.AllowAutoRedirect"/>: it would carry credentials to whichever host) nor keep cookies.
    /// A redirect to another host is refused where the client's default headers hold more than its name and what it accepts.
    /// </summary>
    /// <param name="api">The API.</param>
    /// <param name="http">The transport. Its base address serves where the options have none.</param>
    /// <param name="options">How to behave.</param>
    /// <exception cref="ArgumentException">Neither the options, the client nor the API's document say where the API is.</exception>
    public static ApiConnection Create(ApiDescription api, HttpClient http, ApiClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(http);
        return Create(api, new ClientSender(http), options);
    }

    /// <summary>
    /// The same transport and limits for another user. Disposing of it leaves them to this connection, which must outlive it.
    /// </summary>
    /// <param name="credential">Who calls.</param>
    public ApiConnection With(ApiCredential credential)
    {
        ArgumentNullException.ThrowIfNull(credential);
        return new ApiConnection(transport, credential, owns: false);
    }

    /// <summary>Calls an operation and reads its payload.</summary>
    /// <param name="request">The operation and its arguments.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/> that carries this token.</param>
    /// <typeparam name="T">The type of the payload.</typeparam>
    /// <typeparam name="TCodec">What reads it.</typeparam>
    /// <exception cref="ApiException">The call failed; the derived type says how.</exception>
    /// <exception cref="ObjectDisposedException">The client has been disposed of.</exception>
    public Task<ApiResponse<T>> SendAsync<T, TCodec>(ApiRequest request, CancellationToken cancellationToken)
        where TCodec : struct, IJsonCodec<T>
    {
        ApiCall call = CreateCall(request, MediaTypes.Json);
        return CallRunner.RunAsync<ApiResponse<T>, PayloadAnswerReader<T, TCodec>>(transport, call, cancellationToken);
    }

    /// <summary>Calls an operation whose answer has no payload, or none of interest; an error is found in it all the same.</summary>
    /// <param name="request">The operation and its arguments.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/> that carries this token.</param>
    /// <exception cref="ApiException">The call failed; the derived type says how.</exception>
    /// <exception cref="ObjectDisposedException">The client has been disposed of.</exception>
    public Task<ApiResponse> SendAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        ApiCall call = CreateCall(request, $"{MediaTypes.Json}, */*;q=0.5");
        return CallRunner.RunAsync<ApiResponse, EmptyAnswerReader>(transport, call, cancellationToken);
    }

    /// <summary>Disposes of the HTTP client, if this connection made it; calls that are under way fail.</summary>
    public void Dispose()
    {
        if (ownsTransport)
            transport.Dispose();
    }

    internal static ApiConnection Create(ApiDescription api, MessageSender sender, ApiClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(options);
        return new ApiConnection(new ApiTransport(api, sender, options), options.Credential, owns: true);
    }

    private ApiCall CreateCall(ApiRequest request, string accept)
    {
        ArgumentNullException.ThrowIfNull(request);
        transport.ThrowIfDisposed();
        return new ApiCall
        {
            Request = request,
            Credential = caller,
            Address = transport.Address(request),
            Method = request.Operation.Method,
            Accept = request.Operation.Accept ?? accept,
        };
    }
}
