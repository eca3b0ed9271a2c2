using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ArticleSchema.CompilerServices;

/// <summary>The address that a field of a generated model holds, or none; nobody else has to use it.</summary>
/// <remarks>
/// A <see cref="Uri"/> is equal to one with another fragment: <c>guide#install</c> to <c>guide#remove</c>. To an article they are
/// two addresses, so that models compare them as they are spelt.
/// </remarks>
/// <example>
/// <code>
/// HeldUri install = new Uri("https://example.org/guide#install");
/// HeldUri remove = new Uri("https://example.org/guide#remove");
/// Console.WriteLine(install == remove);    // False
/// </code>
/// </example>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct HeldUri : IEquatable<HeldUri>
{
    private readonly Uri? _uri;

    private HeldUri(Uri? uri) => _uri = uri;

    /// <summary>Holds an address, or none.</summary>
    public static implicit operator HeldUri(Uri? uri) => new(uri);

    /// <summary>The address that is held; <see langword="null"/> only where none is.</summary>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Generated code only converts.")]
    public static implicit operator Uri(HeldUri held) => held._uri!;

    /// <summary>Whether both are spelt alike.</summary>
    public static bool operator ==(HeldUri left, HeldUri right) => left.Equals(right);

    /// <summary>Whether they are spelt differently.</summary>
    public static bool operator !=(HeldUri left, HeldUri right) => !left.Equals(right);

    /// <summary>Whether <paramref name="other"/> is spelt alike, or both are none.</summary>
    public bool Equals(HeldUri other) => ContentComparer<Uri>.Default.Equals(_uri, other._uri);

    /// <inheritdoc cref="Equals(HeldUri)"/>
    public override bool Equals(object? obj) => obj is HeldUri other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _uri is null ? 0 : ContentComparer<Uri>.Default.GetHashCode(_uri);

    /// <summary>The address as it is spelt.</summary>
    public override string ToString() => _uri?.OriginalString ?? "";
}
