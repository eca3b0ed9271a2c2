using System;
using System.Text;

namespace ArticleSchema.Analyzers.Emission;

/// <summary>Writes the entries of a baked collection one after the other, value by value.</summary>
/// <remarks>
/// The format is described where it is read, at <c>ArticleSchema.CompilerServices.BakedReader</c>: every method here has
/// its counterpart there, and the two change together. What is written is text; <see cref="ToEntryLiteral"/> gives it as
/// it stands between the quotes of a literal.
/// </remarks>
internal sealed class BakedWriter
{
    private const int UsualLength = 1024;

    private readonly StringBuilder _text = new(UsualLength);
    private readonly StringBuilder _literal = new(UsualLength);
    private char[] _characters = new char[UsualLength];

    /// <summary>Begins a new entry.</summary>
    public void Clear() => _text.Clear();

    /// <summary>Writes the header, which comes before the model's properties and ends with <see cref="WriteBody"/>.</summary>
    /// <param name="key">The entry's key.</param>
    /// <param name="path">The article's path relative to the project, with <c>/</c>.</param>
    public void WriteEntry(string key, string path)
    {
        WriteString(key);

        // The path mostly repeats the key, so only what stands around it is written.
        var start = key.Length == 0 ? -1 : path.LastIndexOf(key, StringComparison.Ordinal);
        WriteString(start < 0 ? path : path.Substring(0, start));
        WriteBoolean(start >= 0);
        WriteString(start < 0 ? "" : path.Substring(start + key.Length));
    }

    /// <summary>Writes what makes the entry one of several that say the same in several languages; it comes before the body.</summary>
    /// <param name="language">The language, or null.</param>
    /// <param name="translationKey">What the translations share, or null.</param>
    public void WriteLanguage(string? language, string? translationKey)
    {
        WriteNullableString(language);
        WriteNullableString(translationKey);
    }

    /// <summary>Writes what is known of the body.</summary>
    /// <param name="start">Where it begins in the file.</param>
    /// <param name="length">Its length.</param>
    /// <param name="wordCount">How many words it has.</param>
    /// <param name="ideographCount">How many of them are ideographs.</param>
    /// <param name="excerpt">Its beginning as plain text, or null.</param>
    /// <param name="body">The body itself, or null when it is not embedded.</param>
    public void WriteBody(int start, int length, int wordCount, int ideographCount, string? excerpt, string? body)
    {
        WriteCount(start);
        WriteCount(length);
        WriteCount(wordCount);
        WriteCount(ideographCount);
        WriteNullableString(excerpt);
        WriteNullableString(body);
    }

    public void WritePresence(bool isPresent) => _text.Append(isPresent ? '+' : '-');

    public void WriteBoolean(bool value) => _text.Append(value ? '+' : '-');

    /// <summary>Writes a number that is not negative: how many elements follow, or which case of an enumeration this is.</summary>
    public void WriteCount(int value) => BakedDigits.WriteNumber(_text, checked((ulong)value));

    public void WriteInt32(int value) => WriteInt64(value);

    public void WriteUInt64(ulong value) => BakedDigits.WriteNumber(_text, value);

    public void WriteInt64(long value) => BakedDigits.WriteNumber(_text, unchecked((ulong)((value << 1) ^ (value >> 63))));

    public void WriteDouble(double value)
    {
        // Whole and other simple numbers end in zero bytes; swapped, these need no digits.
        var bits = unchecked((ulong)BitConverter.DoubleToInt64Bits(value));
        ulong swapped = 0;
        for (var i = 0; i < 8; i++, bits >>= 8)
            swapped = (swapped << 8) | (bits & 0xFF);

        BakedDigits.WriteNumber(_text, swapped);
    }

    public void WriteDecimal(decimal value)
    {
        var bits = decimal.GetBits(value);
        var (scale, isNegative) = ((bits[3] >> 16) & 0xFF, bits[3] < 0);
        WriteCount((scale << 1) | (isNegative ? 1 : 0));
        BakedDigits.WriteNumber(_text, unchecked((uint)bits[2]));
        BakedDigits.WriteNumber(_text, unchecked(((ulong)(uint)bits[1] << 32) | (uint)bits[0]));
    }

    /// <summary>Writes a text, be it read by <c>ReadString</c> or <c>ReadSharedString</c>.</summary>
    public void WriteString(string value)
    {
        WriteCount(value.Length);
        _text.Append(value);
    }

    public void WriteNullableString(string? value)
    {
        WriteCount(value is null ? 0 : value.Length + 1);
        _text.Append(value);
    }

    /// <summary>Writes a day that <c>ReadDateOnly</c> reads.</summary>
    public void WriteDateOnly(int year, int month, int day) =>
        WriteCount((int)(new DateTime(year, month, day).Ticks / TimeSpan.TicksPerDay));

    /// <summary>Writes a time of day that <c>ReadTimeOnly</c> reads, given as ticks of 100 ns since midnight.</summary>
    public void WriteTimeOnly(long ticks)
    {
        if (ticks is < 0 or >= TimeSpan.TicksPerDay)
            throw new ArgumentOutOfRangeException(nameof(ticks));

        WriteTicks(ticks);
    }

    public void WriteDateTimeOffset(DateTimeOffset value)
    {
        WriteInt64(value.Offset.Ticks / TimeSpan.TicksPerMinute);
        WriteTicks(value.Ticks);
    }

    /// <summary>Writes a URI as its author spelled it.</summary>
    public void WriteUri(string text) => WriteString(text);

    public void WriteGuid(Guid value) => _text.Append(value.ToString("N"));

    // The parts of what ReadFrontMatterValue reads.

    public void WriteNullValue() => _text.Append('n');

    public void WriteBooleanValue(bool value) => _text.Append(value ? 't' : 'f');

    /// <summary>Writes a number in its author's spelling, which must be one of the YAML 1.2 core schema.</summary>
    public void WriteNumberValue(string text)
    {
        _text.Append('d');
        WriteString(text);
    }

    public void WriteStringValue(string value)
    {
        _text.Append('s');
        WriteString(value);
    }

    /// <summary>Begins a list: <paramref name="count"/> values follow.</summary>
    public void WriteListValue(int count)
    {
        _text.Append('l');
        WriteCount(count);
    }

    /// <summary>Begins a mapping: <paramref name="count"/> times <see cref="WriteString"/> for the key and then a value follow.</summary>
    public void WriteMappingValue(int count)
    {
        _text.Append('m');
        WriteCount(count);
    }

    /// <summary>What has been written.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>
    /// What has been written, with its length in front, as a piece of the body of a C# string literal; the pieces of a
    /// chunk's entries are simply put one behind the other.
    /// </summary>
    public string ToEntryLiteral()
    {
        var length = _text.Length;
        if (_characters.Length < length)
            _characters = new char[Math.Max(length, _characters.Length * 2)];
        _text.CopyTo(0, _characters, 0, length);
        _literal.Clear();
        BakedDigits.WriteNumber(_literal, (ulong)length);
        BakedLiteral.Append(_literal, _characters, length);
        return _literal.ToString();
    }

    private void WriteTicks(long ticks)
    {
        BakedDigits.WriteNumber(_text, (ulong)(ticks / TimeSpan.TicksPerSecond));
        BakedDigits.WriteNumber(_text, (ulong)(ticks % TimeSpan.TicksPerSecond));
    }
}
