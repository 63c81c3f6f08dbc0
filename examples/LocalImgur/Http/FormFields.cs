using Microsoft.Extensions.Primitives;

namespace LocalImgur.Http;

/// <summary>The form that a client sent. A request without a body has an empty one.</summary>
internal sealed class FormFields(HttpContext http, IFormCollection form, Complaints complaints)
{
    public bool Has(string name) => form.ContainsKey(name);

    public string? Text(string name) => form.TryGetValue(name, out StringValues values) ? values[^1] : null;

    public string Required(string name)
        => Text(name) is { Length: > 0 } text ? text : throw RefusalException.Bad($"{name} is required");

    public IFormFile? File(string name) => form.Files.GetFile(name);

    /// <summary>The values of <c>name[]</c>, in order, or of the older comma list <c>name</c>; null where neither was sent.</summary>
    public IReadOnlyList<string>? List(string name)
    {
        if (form.TryGetValue(name + "[]", out StringValues values))
            return [.. values.OfType<string>()];
        return Text(name)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    public bool? Flag(string name)
    {
        switch (Text(name))
        {
            case null:
                return null;
            case "true" or "1":
                return true;
            case "false" or "0":
                return false;
            case string other:
                complaints.Raise(http, $"the field '{name}' is true or false, not '{other}'");
                return null;
        }
    }

    public string? Choice(string name, params string[] choices)
    {
        string? value = Text(name);
        if (value is null || choices.Contains(value))
            return value;
        complaints.Raise(http, $"the field '{name}' is one of {string.Join(", ", choices)}, not '{value}'");
        return null;
    }
}
