using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ArticleSchema;

/// <summary>A value of front matter whose type the schema leaves open: a scalar, a list or a mapping, unchanging.</summary>
/// <remarks>
/// Values are compared by content: numbers by their value whatever their spelling (<c>1</c>, <c>1.0</c> and
/// <c>1e0</c> are equal), mappings without regard to the order of their keys, texts ordinally. A text is never equal
/// to a number.
/// </remarks>
/// <example>
/// <code>
/// FrontMatterValue extra = post.Extra;                        // extra: { stars: 5, links: [a, b] }
/// long stars = extra["stars"].GetInt64();                     // 5
/// string first = extra["links"][0].GetString();               // a
/// if (extra.TryGetValue("license", out FrontMatterValue? license))
///     Console.WriteLine(license);
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class FrontMatterValue : IEquatable<FrontMatterValue>
{
    // By Kind: null; bool; the number's text; the string; ValueList<FrontMatterValue>; ValueDictionary<FrontMatterValue>.
    private readonly object? _content;

    private FrontMatterValue(FrontMatterKind kind, object? content)
    {
        Kind = kind;
        _content = content;
    }

    /// <summary>The value <c>null</c>.</summary>
    public static FrontMatterValue Null { get; } = new(FrontMatterKind.Null, null);

    /// <summary>The value <c>true</c>.</summary>
    public static FrontMatterValue True { get; } = new(FrontMatterKind.Boolean, true);

    /// <summary>The value <c>false</c>.</summary>
    public static FrontMatterValue False { get; } = new(FrontMatterKind.Boolean, false);

    /// <summary>What kind of value this is; it decides which of the accessors answer.</summary>
    public FrontMatterKind Kind { get; }

    /// <summary>The number written as <paramref name="text"/>, whose spelling is kept.</summary>
    /// <param name="text">
    /// A number as YAML 1.2 and JSON write it: <c>42</c>, <c>-1.50</c>, <c>6.02e23</c>, <c>0x1F</c>, <c>0o17</c>,
    /// <c>.inf</c>, <c>.nan</c>.
    /// </param>
    /// <exception cref="FormatException"><paramref name="text"/> is not such a number.</exception>
    public static FrontMatterValue FromNumber(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return NumberValue.TryParse(text, out _)
            ? new(FrontMatterKind.Number, text)
            : throw new FormatException($"'{text}' is not a number of YAML 1.2");
    }

    /// <summary>The list of <paramref name="items"/>.</summary>
    public static FrontMatterValue FromList(IEnumerable<FrontMatterValue> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return FromItems(ValueList.Own(items.ToArray()));
    }

    /// <summary>The mapping of <paramref name="items"/>, which keeps their order.</summary>
    /// <exception cref="ArgumentException">A key is given twice.</exception>
    public static FrontMatterValue FromMapping(IEnumerable<KeyValuePair<string, FrontMatterValue>> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return FromItems(ValueDictionary.Own(items.ToArray()));
    }

    /// <summary>The text <paramref name="value"/>.</summary>
    public static implicit operator FrontMatterValue(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(FrontMatterKind.String, value);
    }

    /// <summary><see cref="True"/> or <see cref="False"/>.</summary>
    public static implicit operator FrontMatterValue(bool value) => value ? True : False;

    /// <summary>The number <paramref name="value"/>.</summary>
    public static implicit operator FrontMatterValue(long value) => OwnNumber(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The number <paramref name="value"/>.</summary>
    public static implicit operator FrontMatterValue(decimal value) => OwnNumber(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The number <paramref name="value"/>, in the shortest spelling that reads back as the same one.</summary>
    public static implicit operator FrontMatterValue(float value) => float.IsFinite(value)
        ? OwnNumber(value.ToString("R", CultureInfo.InvariantCulture))
        : (double)value;

    /// <summary>The number <paramref name="value"/>, in the shortest spelling that reads back as the same one.</summary>
    public static implicit operator FrontMatterValue(double value) => OwnNumber(value switch
    {
        double.NaN => ".nan",
        double.PositiveInfinity => ".inf",
        double.NegativeInfinity => "-.inf",
        _ => value.ToString("R", CultureInfo.InvariantCulture),
    });

    /// <summary>Whether both values are of the same kind and content.</summary>
    public static bool operator ==(FrontMatterValue? left, FrontMatterValue? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the values differ in kind or content.</summary>
    public static bool operator !=(FrontMatterValue? left, FrontMatterValue? right) => !(left == right);

    /// <summary>Whether <paramref name="other"/> is of the same kind and content.</summary>
    public bool Equals(FrontMatterValue? other) => ReferenceEquals(this, other) || (other is not null && Kind == other.Kind && Kind switch
    {
        FrontMatterKind.Number => NumberValue.Parse((string)_content!) == NumberValue.Parse((string)other._content!),
        _ => Equals(_content, other._content),
    });

    /// <inheritdoc cref="Equals(FrontMatterValue)"/>
    public override bool Equals(object? obj) => Equals(obj as FrontMatterValue);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(
        Kind,
        Kind == FrontMatterKind.Number ? NumberValue.Parse((string)_content!).GetHashCode() : _content?.GetHashCode() ?? 0);

    /// <summary>
    /// The value as YAML on one line, which reads back as an equal value: <c>{stars: 5, links: [a, "b, c"]}</c>.
    /// </summary>
    /// <remarks>
    /// Texts are quoted where a reader, be it of YAML 1.2 or 1.1, could take them for something else. Half of a
    /// surrogate pair, which no file can hold, is written as its escape.
    /// </remarks>
    public override string ToString()
    {
        var yaml = new StringBuilder();
        FlowText.Append(yaml, this);
        return yaml.ToString();
    }

    /// <summary>A number whose text is known to be one.</summary>
    internal static FrontMatterValue OwnNumber(string text) => new(FrontMatterKind.Number, text);

    internal static FrontMatterValue FromItems(ValueList<FrontMatterValue> items) => new(FrontMatterKind.List, items);

    internal static FrontMatterValue FromItems(ValueDictionary<FrontMatterValue> items) => new(FrontMatterKind.Mapping, items);
}
