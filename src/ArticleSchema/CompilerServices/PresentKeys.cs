using System.ComponentModel;

namespace ArticleSchema.CompilerServices;

/// <summary>Which of a model's optional keys were given, for generated code; nobody else has to use it.</summary>
/// <remarks>
/// A model holds one to write back just the keys that it was read from. How something was written is not part of what
/// it says: all values of this type are equal, so that two models never differ by it.
/// </remarks>
/// <example>
/// <code>
/// PresentKeys keys = default;                  // none
/// keys = keys.With(3);
/// Console.WriteLine(keys.Has(3));              // True
/// Console.WriteLine(keys.Equals(default));     // True
/// </code>
/// </example>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct PresentKeys : IEquatable<PresentKeys>
{
    private const int Bits = 64;

    private readonly ulong _first;
    private readonly ulong[]? _others;

    private PresentKeys(ulong first, ulong[]? others)
    {
        _first = first;
        _others = others;
    }

    /// <summary>Always: see the remarks about the type.</summary>
    public static bool operator ==(PresentKeys left, PresentKeys right) => left.Equals(right);

    /// <summary>Never: see the remarks about the type.</summary>
    public static bool operator !=(PresentKeys left, PresentKeys right) => !left.Equals(right);

    /// <summary>The keys of which it is true that they were given.</summary>
    /// <param name="given">For each key in the order of its number whether it was given.</param>
    public static PresentKeys From(params bool[] given)
    {
        ArgumentNullException.ThrowIfNull(given);
        var keys = default(PresentKeys);
        for (var key = 0; key < given.Length; key++)
        {
            if (given[key])
                keys = keys.With(key);
        }

        return keys;
    }

    /// <summary>The same keys and the one with the zero-based number <paramref name="key"/>.</summary>
    public PresentKeys With(int key)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(key);
        if (key < Bits)
            return new(_first | Bit(key), _others);

        var others = new ulong[Math.Max(_others?.Length ?? 0, key / Bits)];
        _others?.CopyTo(others, 0);
        others[(key / Bits) - 1] |= Bit(key);
        return new(_first, others);
    }

    /// <summary>Whether the key with the zero-based number <paramref name="key"/> was given.</summary>
    public bool Has(int key)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(key);
        if (key < Bits)
            return (_first & Bit(key)) != 0;

        return key / Bits <= _others?.Length && (_others[(key / Bits) - 1] & Bit(key)) != 0;
    }

    /// <summary>Always: see the remarks about the type.</summary>
    public bool Equals(PresentKeys other) => true;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PresentKeys;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    /// <summary>Nothing.</summary>
    public override string ToString() => "";

    private static ulong Bit(int key) => 1UL << (key % Bits);
}
