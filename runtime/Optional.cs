using System.Diagnostics.CodeAnalysis;

namespace ImgurGen;

/// <summary>
/// A member of what is sent that may be absent, which says "leave it as it is", or null, which says "take it away": an API that updates
/// parts of a thing (<c>PATCH</c>, RFC 7396) tells them apart. The default value is absent. A value, or <c>null</c>, is given as it is:
/// <c>new UpdateRequest { Title = null, Text = "..." }</c>.
/// </summary>
/// <typeparam name="T">The type of the value; nullable where null may be sent.</typeparam>
public readonly struct Optional<T> : IEquatable<Optional<T>>
{
    private readonly T value;

    /// <summary>A value that is there. For a list or a map, to which C# converts nothing by itself: <c>new(list)</c>.</summary>
    /// <param name="value">The value; null is sent as null.</param>
    public Optional(T value)
    {
        this.value = value;
        HasValue = true;
    }

    /// <summary>No value: nothing is sent.</summary>
    [SuppressMessage("Design", "CA1000", Justification = "The type of the value is known where it is assigned, as with ImmutableArray.Empty.")]
    public static Optional<T> Absent => default;

    /// <summary>Whether there is a value, which may be null.</summary>
    public bool HasValue { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none: <see cref="HasValue"/> is false.</exception>
    public T Value => HasValue ? value : throw new InvalidOperationException("The value is absent. Ask HasValue first, or use GetValueOrDefault.");

    /// <summary>A value is there.</summary>
    /// <param name="value">The value; null is sent as null.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "The constructor is the named way.")]
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Whether both are absent, or both are there with equal values.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Another.</param>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Another.</param>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <summary>The value, or the type's default where it is absent.</summary>
    public T? GetValueOrDefault() => value;

    /// <summary>The value, or another where it is absent.</summary>
    /// <param name="fallback">The other.</param>
    public T GetValueOrDefault(T fallback) => HasValue ? value : fallback;

    /// <inheritdoc />
    public bool Equals(Optional<T> other) => HasValue == other.HasValue && EqualityComparer<T>.Default.Equals(value, other.value);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HasValue ? HashCode.Combine(value) : 0;

    /// <summary>The value as a text; empty where it is absent, <c>null</c> where it is null.</summary>
    public override string ToString() => HasValue ? value?.ToString() ?? "null" : "";
}
