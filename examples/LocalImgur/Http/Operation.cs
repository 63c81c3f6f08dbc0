using System.Text.Json.Nodes;

namespace LocalImgur.Http;

/// <summary>One operation of the API: where it is, what it costs and asks for, which fields it knows, and what it answers.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Pattern">The path, with <c>{parameters}</c>.</param>
/// <param name="Answer">Makes the payload; throws <see cref="RefusalException"/> for every other outcome.</param>
internal sealed record Operation(string Method, string Pattern, Func<Call, JsonNode?> Answer)
{
    public Access Access { get; init; } = Access.Application;

    public long Credits { get; init; } = 1;

    /// <summary>The names of the query parameters that it knows.</summary>
    public string[] Query { get; init; } = [];

    /// <summary>The names of the form fields that it knows; a name that ends with <c>[]</c> may repeat.</summary>
    public string[] Form { get; init; } = [];

    /// <summary>Those of <see cref="Form"/> that may come as a file.</summary>
    public string[] Files { get; init; } = [];

    /// <summary>The names of the properties that it knows of a JSON body; where there are any, it takes JSON instead of a form.</summary>
    public string[] Json { get; init; } = [];

    /// <summary>Whether the payload stands in an envelope.</summary>
    public bool Enveloped { get; init; } = true;
}
