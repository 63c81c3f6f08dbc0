namespace ImgurGen.Runtime.Tests.Support;

/// <summary>What a generated client looks like to the container.</summary>
public sealed class TestClient(ApiConnection connection) : IApiClient<TestClient>, IDisposable
{
    public static ApiDescription Description => TestApi.Imgur;

    public ApiConnection Connection { get; } = connection;

    public static TestClient Create(ApiConnection connection) => new(connection);

    public void Dispose() => Connection.Dispose();
}
