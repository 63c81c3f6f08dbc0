using ImgurGen.Json;

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

    /// <summary>Adds the fields of a value of any depth: <c>name[property]=value</c>. What is null is not sent.</summary>
    /// <param name="name">The name of the value, as it is.</param>
    /// <param name="value">The value.</param>
    /// <param name="arrays">What the items of lists in it are called.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">What writes it.</typeparam>
    public void AddDeep<T, TCodec>(string name, T value, FormArrays arrays = FormArrays.Brackets)
        where TCodec : struct, IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(name);
        fields.AddRange(FormFields.Of<T, TCodec>(name, value, arrays));
    }

    /// <summary>Adds a field for each property of a value, which may be of any depth.</summary>
    /// <param name="value">The value; null is not sent.</param>
    /// <param name="arrays">What the items of lists in it are called.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">What writes it.</typeparam>
    /// <exception cref="ArgumentException">The value is no object.</exception>
    public void AddAll<T, TCodec>(T value, FormArrays arrays)
        where TCodec : struct, IJsonCodec<T> =>
        fields.AddRange(FormFields.Of<T, TCodec>(value, arrays));

    /// <summary>A form with a field for each property of a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="arrays">What the items of lists in it are called.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">What writes it.</typeparam>
    /// <exception cref="ArgumentException">The value is no object.</exception>
    public static FormBody Of<T, TCodec>(T value, FormArrays arrays = FormArrays.Repeated)
        where TCodec : struct, IJsonCodec<T>
    {
        var body = new FormBody();
        body.AddAll<T, TCodec>(value, arrays);
        return body;
    }

    /// <inheritdoc/>
    public override HttpContent CreateContent() => new FormUrlEncodedContent(fields);
}
