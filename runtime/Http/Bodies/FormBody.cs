namespace ImgurGen;

/// <summary>Fields sent as <c>application/x-www-form-urlencoded</c>, in the order in which they were added.</summary>
public sealed class FormBody : ApiBody
{
    private readonly List<KeyValuePair<string, string>> fields = [];

    /// <inheritdoc/>
    public override bool CanRepeat => true;

    /// <summary>Adds a field.</summary>
    /// <param name="name">The field's name, as it is.</param>
    /// <param name="value">The value, as it is; null is not sent.</param>
    public void Add(string name, string? value)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (value is not null)
            fields.Add(new KeyValuePair<string, string>(name, value));
    }

    /// <summary>Adds a field for each value, all of the same name.</summary>
    /// <param name="name">The fields' name, as it is.</param>
    /// <param name="values">The values, as they are; null is not sent.</param>
    public void Add(string name, IEnumerable<string>? values)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (string value in values ?? [])
            fields.Add(new KeyValuePair<string, string>(name, value));
    }

    /// <inheritdoc/>
    public override HttpContent CreateContent() => new FormUrlEncodedContent(fields);
}
