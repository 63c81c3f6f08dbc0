namespace ImgurGen;

/// <summary>A generated client: what it takes to make one for whatever connection.</summary>
/// <typeparam name="TSelf">The client itself.</typeparam>
public interface IApiClient<TSelf>
    where TSelf : IApiClient<TSelf>
{
    /// <summary>What is constant about the API.</summary>
    static abstract ApiDescription Description { get; }

    /// <summary>Makes a client over a connection, which the client owns from then on.</summary>
    /// <param name="connection">The connection.</param>
    static abstract TSelf Create(ApiConnection connection);
}
