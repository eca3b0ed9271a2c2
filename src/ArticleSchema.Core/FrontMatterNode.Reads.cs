using ArticleSchema.Core.Models;
using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core;

// What reads a value as a type of C#.
public sealed partial class FrontMatterNode
{
    private static readonly Uri s_noUri = new("", UriKind.Relative);

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    public bool ReadBoolean() => HeldValues.TryReadBoolean(_value, out var value) ? value : Refuse(Holders.Boolean, value);

    /// <summary>Reads a text. Half of a surrogate pair is no character, and no text holds it.</summary>
    public string ReadString() =>
        HeldValues.TryReadString(_value, out var value) ? value : Refuse(_value.Kind == NodeKind.String ? Holders.WholeCharacters : Holders.Text, "");

    /// <summary>Reads a whole number from 0 to 255; <c>1.0</c> and <c>1e2</c> are whole numbers, here and below.</summary>
    public byte ReadByte() => (byte)ReadInteger(byte.MinValue, byte.MaxValue, Holders.UInt8);

    /// <summary>Reads a whole number from -128 to 127.</summary>
    public sbyte ReadSByte() => (sbyte)ReadInteger(sbyte.MinValue, sbyte.MaxValue, Holders.Int8);

    /// <summary>Reads a whole number of 16 bits.</summary>
    public short ReadInt16() => (short)ReadInteger(short.MinValue, short.MaxValue, Holders.Int16);

    /// <summary>Reads a whole number of 16 bits that is not negative.</summary>
    public ushort ReadUInt16() => (ushort)ReadInteger(ushort.MinValue, ushort.MaxValue, Holders.UInt16);

    /// <summary>Reads a whole number of 32 bits.</summary>
    public int ReadInt32() => (int)ReadInteger(int.MinValue, int.MaxValue, Holders.Int32);

    /// <summary>Reads a whole number of 32 bits that is not negative.</summary>
    public uint ReadUInt32() => (uint)ReadInteger(uint.MinValue, uint.MaxValue, Holders.UInt32);

    /// <summary>Reads a whole number of 64 bits.</summary>
    public long ReadInt64() => ReadInteger(long.MinValue, long.MaxValue, Holders.Int64);

    /// <summary>Reads a whole number of 64 bits that is not negative.</summary>
    public ulong ReadUInt64() => HeldValues.TryReadUInt64(_value, out var value) ? value : Refuse(Holders.UInt64, 0UL);

    /// <summary>Reads a number as the nearest that a <see cref="double"/> holds; none is infinite.</summary>
    public double ReadDouble() => HeldValues.TryReadDouble(_value, out var value) ? value : Refuse(Holders.Double, 0d);

    /// <summary>Reads a number exactly: one that a <see cref="decimal"/> would round cannot be held. Zeros at its end are kept.</summary>
    public decimal ReadDecimal() => HeldValues.TryReadDecimal(_value, out var value) ? value : Refuse(Holders.Decimal, 0m);

    /// <summary>Reads a date as RFC 3339 writes it (<c>2024-05-01</c>), as its midnight, of no time zone. .NET has no year 0.</summary>
    /// <example>
    /// <code>
    /// DateOnly date = DateOnly.FromDateTime(node.ReadDate());
    /// </code>
    /// </example>
    public DateTime ReadDate() => HeldValues.TryReadDate(_value, out var value) ? value : Refuse(Holders.Date, value);

    /// <summary>Reads a time of day as RFC 3339 writes it, offset included, as the time since midnight in UTC: of <c>08:10:00+08:00</c>, ten minutes. A leap second and what is finer than a tick cannot be held.</summary>
    /// <example>
    /// <code>
    /// TimeOnly time = TimeOnly.FromTimeSpan(node.ReadTime());
    /// </code>
    /// </example>
    public TimeSpan ReadTime() => HeldValues.TryReadTime(_value, out var value) ? value : Refuse(Holders.Time, value);

    /// <summary>Reads a date and time as RFC 3339 writes them, with the offset that is written; one beyond 14:00 is given in UTC. A leap second is the second that follows.</summary>
    public DateTimeOffset ReadDateTime() => HeldValues.TryReadDateTime(_value, out var value) ? value : Refuse(Holders.Moment, value);

    /// <summary>Reads a moment as people write it, which the schema's <c>format: timestamp</c> allows.</summary>
    /// <param name="defaultOffset">The offset from UTC of what is written without one.</param>
    /// <param name="formats">What the schema lists beside it as <c>x-date-format</c>; with any, numbers are moments too.</param>
    /// <exception cref="ArgumentException">One of the formats is not one that <c>x-date-format</c> takes.</exception>
    /// <example>
    /// <code>
    /// DateTimeOffset date = node.ReadTimestamp(TimeSpan.FromHours(8), "MM/dd/yyyy", "unix-s");
    /// </code>
    /// </example>
    public DateTimeOffset ReadTimestamp(TimeSpan defaultOffset, params string[] formats) =>
        HeldValues.TryReadTimestamp(_value, defaultOffset, _context.Schemas.GetTimestampFormat(formats), out var value) ? value : Refuse(Holders.Moment, default(DateTimeOffset));

    /// <summary>Reads a URI: an absolute one where the text begins with a scheme, otherwise a relative one, on every machine alike.</summary>
    public Uri ReadUri() => HeldValues.TryReadUri(_value, out var value) ? value : Refuse(Holders.Uri, s_noUri);

    /// <summary>Reads a GUID of 32 hexadecimal digits with four hyphens.</summary>
    public Guid ReadGuid() => HeldValues.TryReadGuid(_value, out var value) ? value : Refuse(Holders.Guid, value);

    /// <summary>Reads a text that is one of several, compared exactly.</summary>
    /// <param name="texts">The texts, in the order of the schema.</param>
    /// <returns>The zero-based place of the text among them.</returns>
    /// <example>
    /// <code>
    /// var status = (PostStatus)node.ReadChoice("draft", "published");
    /// </code>
    /// </example>
    public int ReadChoice(params string[] texts) => HeldValues.TryReadChoice(_value, texts, out var index) ? index : Refuse(Holders.Choice, 0);

    /// <summary>Reads a list item by item. A single value is a list of one, as in <c>categories: news</c>.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="readItem">Reads one item.</param>
    /// <example>
    /// <code>
    /// IReadOnlyList&lt;string&gt; categories = node.ReadList(static item => item.ReadString());
    /// </code>
    /// </example>
    public IReadOnlyList<T> ReadList<T>(Func<FrontMatterNode, T> readItem)
    {
        if (readItem is null)
            throw new ArgumentNullException(nameof(readItem));
        return Items.Select(readItem).ToArray();
    }

    /// <summary>Reads a mapping value by value, in the author's order.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="readValue">Reads one value.</param>
    /// <param name="except">Keys to leave out, because they are read by themselves.</param>
    /// <example>
    /// <code>
    /// IReadOnlyDictionary&lt;string, string&gt; links = node.ReadMapping(static value => value.ReadString(), "title", "date");
    /// </code>
    /// </example>
    public IReadOnlyDictionary<string, T> ReadMapping<T>(Func<FrontMatterNode, T> readValue, params string[] except)
    {
        if (readValue is null)
            throw new ArgumentNullException(nameof(readValue));
        if (except is null)
            throw new ArgumentNullException(nameof(except));
        var left = new HashSet<string>(except, StringComparer.Ordinal);
        var members = new Dictionary<string, T>(StringComparer.Ordinal);
        // Of a key that stands twice, which is an error, the last counts, as everywhere.
        foreach (var member in Members.Where(member => !left.Contains(member.Key)))
            members[member.Key] = readValue(member.Value);
        return members;
    }

    private long ReadInteger(long least, long greatest, string holder) => HeldValues.TryReadInteger(_value, least, greatest, out var value) ? value : Refuse(holder, 0L);

    // Whatever its kind, a key is the text that is written.
    private string ReadKey() => HeldValues.HasLoneSurrogate(Text) ? Refuse(Holders.WholeCharacters, "") : Text;
}
