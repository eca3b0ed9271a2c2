using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ArticleSchema;

// What reads a value. Get… throws InvalidOperationException, which says what the value is instead; TryGet… says no.
public sealed partial class FrontMatterValue
{
    /// <summary>Whether this is the value <c>null</c>.</summary>
    public bool IsNull => Kind == FrontMatterKind.Null;

    /// <summary>The number of items of a list or mapping; 0 for a scalar.</summary>
    public int Count => Kind switch
    {
        FrontMatterKind.List => Items.Count,
        FrontMatterKind.Mapping => Members.Count,
        _ => 0,
    };

    private ValueList<FrontMatterValue> Items => (ValueList<FrontMatterValue>)_content!;

    private ValueDictionary<FrontMatterValue> Members => (ValueDictionary<FrontMatterValue>)_content!;

    /// <summary>The item of a list at the zero-based <paramref name="index"/>.</summary>
    /// <exception cref="InvalidOperationException">The value is not a list.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such item.</exception>
    public FrontMatterValue this[int index] => GetList()[index];

    /// <summary>The value of a mapping under <paramref name="key"/>.</summary>
    /// <exception cref="InvalidOperationException">The value is not a mapping.</exception>
    /// <exception cref="KeyNotFoundException">There is no such key; the message names it.</exception>
    public FrontMatterValue this[string key] => GetMapping()[key];

    /// <summary>Gives the value of a mapping under <paramref name="key"/>; says no when there is none or this is not a mapping.</summary>
    public bool TryGetValue(string key, [NotNullWhen(true)] out FrontMatterValue? value)
    {
        value = null;
        return Kind == FrontMatterKind.Mapping && Members.TryGetValue(key, out value);
    }

    /// <summary>The boolean.</summary>
    /// <exception cref="InvalidOperationException">The value is not a boolean.</exception>
    public bool GetBoolean() => TryGetBoolean(out var value) ? value : throw NotA("boolean");

    /// <summary>Gives the boolean when this is one.</summary>
    public bool TryGetBoolean(out bool value)
    {
        value = Kind == FrontMatterKind.Boolean && (bool)_content!;
        return Kind == FrontMatterKind.Boolean;
    }

    /// <summary>The text.</summary>
    /// <exception cref="InvalidOperationException">The value is not a text; <see cref="ToString"/> writes every value.</exception>
    public string GetString() => TryGetString(out var value) ? value : throw NotA("text");

    /// <summary>Gives the text when this is one.</summary>
    public bool TryGetString([NotNullWhen(true)] out string? value)
    {
        value = Kind == FrontMatterKind.String ? (string)_content! : null;
        return value is not null;
    }

    /// <summary>The whole number.</summary>
    /// <exception cref="InvalidOperationException">The value is not a whole number within the range of <see langword="long"/>.</exception>
    public long GetInt64() => TryGetInt64(out var value) ? value : throw NotA("whole number within the range of 'long'");

    /// <summary>Gives the number when it is a whole one, be it written <c>1.0</c> or <c>1e3</c>, and fits.</summary>
    public bool TryGetInt64(out long value)
    {
        value = 0;
        return Kind == FrontMatterKind.Number && NumberValue.Parse((string)_content!).TryGetInt64(out value);
    }

    /// <summary>The nearest <see langword="double"/>.</summary>
    /// <exception cref="InvalidOperationException">The value is not a number within the range of <see langword="double"/>.</exception>
    public double GetDouble() => TryGetDouble(out var value) ? value : throw NotA("number within the range of 'double'");

    /// <summary>Gives the nearest <see langword="double"/> to the number; says no beyond the range, save for <c>.inf</c> itself.</summary>
    public bool TryGetDouble(out double value)
    {
        value = 0;
        return Kind == FrontMatterKind.Number && NumberValue.Parse((string)_content!).TryGetDouble(out value);
    }

    /// <summary>The exact <see langword="decimal"/>.</summary>
    /// <exception cref="InvalidOperationException">The value is not a number that <see langword="decimal"/> holds without rounding.</exception>
    public decimal GetDecimal() => TryGetDecimal(out var value) ? value : throw NotA("number that 'decimal' holds without rounding");

    /// <summary>Gives the number when <see langword="decimal"/> holds it without rounding; trailing zeros are kept.</summary>
    public bool TryGetDecimal(out decimal value)
    {
        value = 0;
        return Kind == FrontMatterKind.Number && NumberValue.TryGetDecimal((string)_content!, out value);
    }

    /// <summary>The number as it was written, such as <c>1.50</c> or <c>0x1F</c>.</summary>
    /// <exception cref="InvalidOperationException">The value is not a number.</exception>
    public string GetNumberText() => Kind == FrontMatterKind.Number ? (string)_content! : throw NotA("number");

    /// <summary>The items.</summary>
    /// <exception cref="InvalidOperationException">The value is not a list.</exception>
    public IReadOnlyList<FrontMatterValue> GetList() => TryGetList(out var items) ? items : throw NotA("list");

    /// <summary>Gives the items when this is a list.</summary>
    public bool TryGetList([NotNullWhen(true)] out IReadOnlyList<FrontMatterValue>? items)
    {
        items = Kind == FrontMatterKind.List ? Items : null;
        return items is not null;
    }

    /// <summary>The keys and values, in the author's order.</summary>
    /// <exception cref="InvalidOperationException">The value is not a mapping.</exception>
    public IReadOnlyDictionary<string, FrontMatterValue> GetMapping() => TryGetMapping(out var members) ? members : throw NotA("mapping");

    /// <summary>Gives the keys and values, in the author's order, when this is a mapping.</summary>
    public bool TryGetMapping([NotNullWhen(true)] out IReadOnlyDictionary<string, FrontMatterValue>? members)
    {
        members = Kind == FrontMatterKind.Mapping ? Members : null;
        return members is not null;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private InvalidOperationException NotA(string what)
    {
        const int Shown = 60;
        var text = ToString();
        return new($"'{(text.Length > Shown ? text[..Shown] + "…" : text)}' is a {Kind.ToString().ToLowerInvariant()}, not a {what}");
    }
}
