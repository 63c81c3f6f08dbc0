namespace ImgurGen.Runtime.Tests.Support;

/// <summary>A second generated client, to the same API as the first.</summary>
public sealed class OtherTestClient(ApiConnection connection) : IApiClient<OtherTestClient>
{
    public static ApiDescription Description => TestApi.Imgur;

    public ApiConnection Connection { get; } = connection;

    public static OtherTestClient Create(ApiConnection connection) => new(connection);
}
