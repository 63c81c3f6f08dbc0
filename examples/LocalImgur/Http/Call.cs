using System.Globalization;
using LocalImgur.Data;

namespace LocalImgur.Http;

/// <summary>One call of an operation: what the client sent, who it is, and the world that it acts on.</summary>
internal sealed class Call(HttpContext http, World world, FormFields form, JsonFields json, Complaints complaints)
{
    private readonly Caller caller = http.Features.Get<Caller>() ?? new Caller(AccountId: null);

    public World World => world;

    public FormFields Form => form;

    public JsonFields Json => json;

    /// <summary>The user who asks; null where only an application does.</summary>
    public Account? User => caller.AccountId is long id ? world.Accounts.Find(id) : null;

    /// <summary>The server as the client addressed it, without a slash at the end.</summary>
    public string Address => $"{http.Request.Scheme}://{http.Request.Host}";

    public DateTimeOffset Now => world.Time.GetUtcNow();

    public Account RequireUser() => User ?? throw RefusalException.AuthenticationRequired();

    public string Path(string name) => (string?)http.Request.RouteValues[name]
        ?? throw new InvalidOperationException($"The path has no parameter '{name}'.");

    public string? Query(string name) => http.Request.Query.TryGetValue(name, out var values) ? values[^1] : null;

    /// <summary>A path or query parameter with a documented set of values; the first of them is the default.</summary>
    public string Choice(string name, params string[] choices)
    {
        string? value = Sent(name);
        if (value is null)
            return choices[0];
        if (choices.Contains(value))
            return value;
        complaints.Raise(http, $"'{name}' is one of {string.Join(", ", choices)}, not '{value}'");
        return choices[0];
    }

    /// <summary>A path or query parameter that counts from <paramref name="least"/>.</summary>
    public int Count(string name, int @default = 0, int least = 0, int most = int.MaxValue)
    {
        string? text = Sent(name);
        if (text is null)
            return @default;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value >= least && value <= most)
            return value;
        complaints.Raise(http, $"'{name}' is a whole number from {least} to {most}, not '{text}'");
        return @default;
    }

    public bool Flag(string name, bool @default) => Choice(name, @default ? "true" : "false", "true", "false") == "true";

    /// <summary>A whole number in the path. What is not one names nothing, so it is not found.</summary>
    public long Number(string name)
    {
        if (long.TryParse(Path(name), NumberStyles.None, CultureInfo.InvariantCulture, out long value))
            return value;
        complaints.Raise(http, $"'{name}' is a whole number, not '{Path(name)}'");
        throw RefusalException.Missing($"Unable to find {Path(name)}");
    }

    public void Complain(string text) => complaints.Raise(http, text);

    private string? Sent(string name) => http.Request.RouteValues[name] as string ?? Query(name);
}
