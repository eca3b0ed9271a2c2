using System.Buffers.Binary;
using System.ComponentModel;

namespace ArticleSchema.CompilerServices;

/// <summary>Reads the data that the generator has baked into the assembly; used by generated code.</summary>
/// <remarks>
/// <para>
/// The data is text: the content of string literals, which the compiler takes in as a whole, while it makes a node of every
/// byte of any other constant data. Apart from what articles say it is made of characters that need no escape, so that
/// people can read it in the generated file. Lengths are counted in UTF-16 code units, as strings count. The writer is
/// <c>BakedWriter</c> of the generator; its methods have the names of these, and values are read in the order in which
/// they were written. Nothing says what a value is: reader and writer come from the same schema.
/// </para>
/// <list type="table">
/// <listheader><term>what</term><description>how</description></listheader>
/// <item><term>number</term><description>
/// base 45, most significant digit first. A digit that others follow is one of the 45 characters from <c>P</c> to
/// <c>}</c> without the backslash, the last digit one of <c>#</c> to <c>O</c>. Signed numbers are zigzagged:
/// 0, -1, 1, -2 become 0, 1, 2, 3.
/// </description></item>
/// <item><term>boolean, presence</term><description><c>+</c> or <c>-</c></description></item>
/// <item><term>text</term><description>its length, then the text</description></item>
/// <item><term>nullable text</term><description>0 for null, otherwise the length plus 1, then the text</description></item>
/// <item><term>double</term><description>the bits of IEEE 754, bytes swapped, as a number: what is simple becomes short</description></item>
/// <item><term>decimal</term><description>scale · 2 + sign, then the high 32 and the low 64 bits of the digits, as numbers</description></item>
/// <item><term>date</term><description>days since 1 January 0001, as a number</description></item>
/// <item><term>time</term><description>seconds since midnight, then the 100 ns ticks beyond, as numbers</description></item>
/// <item><term>date with time and offset</term><description>
/// offset in minutes as a signed number, then the clock's seconds since 1 January 0001, then the 100 ns ticks beyond
/// </description></item>
/// <item><term>URI</term><description>as the text that the author wrote</description></item>
/// <item><term>GUID</term><description>32 hexadecimal digits</description></item>
/// <item><term>list</term><description>number of elements, then the elements; for a dictionary each with its key, a text, in front</description></item>
/// <item><term>any value</term><description>
/// <c>n</c>, <c>t</c>, <c>f</c>; <c>d</c> and a number's text; <c>s</c> and a text; <c>l</c> and a list of values;
/// <c>m</c> and a dictionary of values
/// </description></item>
/// <item><term>entry</term><description>
/// length of all that follows, by which the entry is skipped; the header: the key, the path as text in front
/// of the key, whether the key follows, and text behind it; the language and what translations share, as nullable texts; of the body the start, the length, the number of words and how
/// many of them are ideographs, as numbers, the excerpt and the body itself as nullable texts; then the model's properties
/// </description></item>
/// <item><term>chunk</term><description>entry after entry</description></item>
/// <item><term>key index</term><description>
/// a hash table with open addressing and linear steps, a third of it free, searched from the FNV-1a hash of the key's
/// code units modulo the number of slots. A slot is a number of as many last digits as the count of entries has: 0 for an
/// empty slot, otherwise the number of the entry plus 1.
/// </description></item>
/// </list>
/// <para>
/// A library compiled with an older version keeps the data that the older generator wrote, so none of this may change for
/// members that exist: what is new gets a new member.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var reader = new BakedReader("(Hello+$");
/// string title = reader.ReadString();        // Hello
/// bool comments = reader.ReadBoolean();      // true
/// long stars = reader.ReadInt64();           // -1
/// </code>
/// </example>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct BakedReader
{
    private readonly BakedStringPool _pool;
    private ReadOnlySpan<char> _rest;

    /// <summary>Reads <paramref name="data"/> from its start, with a pool of its own for shared strings.</summary>
    public BakedReader(ReadOnlySpan<char> data)
        : this(data, new BakedStringPool())
    {
    }

    internal BakedReader(ReadOnlySpan<char> data, BakedStringPool pool)
    {
        _rest = data;
        _pool = pool;
    }

    /// <summary>Whether all has been read.</summary>
    public readonly bool IsAtEnd => _rest.IsEmpty;

    /// <summary>Reads whether a value follows, where it may be absent or null.</summary>
    public bool ReadPresence() => ReadCharacter() == '+';

    /// <summary>Reads a boolean.</summary>
    public bool ReadBoolean() => ReadCharacter() == '+';

    /// <summary>Reads the number of elements of a list, or the number of a case of an enumeration or union.</summary>
    public int ReadCount() => checked((int)ReadNumber());

    /// <summary>Reads a signed number.</summary>
    public int ReadInt32() => checked((int)ReadInt64());

    /// <summary>Reads a number that is not negative.</summary>
    public ulong ReadUInt64() => ReadNumber();

    /// <summary>Reads a signed number.</summary>
    public long ReadInt64()
    {
        var zigzag = ReadNumber();
        return (long)(zigzag >> 1) ^ -(long)(zigzag & 1);
    }

    /// <summary>Reads a number to the last bit, NaN and the sign of zero included.</summary>
    public double ReadDouble() => BitConverter.UInt64BitsToDouble(BinaryPrimitives.ReverseEndianness(ReadNumber()));

    /// <summary>Reads a number with its trailing zeros.</summary>
    public decimal ReadDecimal()
    {
        var scaleAndSign = ReadNumber();
        var high = (int)(uint)ReadNumber();
        var low = ReadNumber();
        return new decimal((int)(uint)low, (int)(uint)(low >> 32), high, (scaleAndSign & 1) != 0, (byte)(scaleAndSign >> 1));
    }

    /// <summary>Reads a text.</summary>
    public string ReadString() => ReadText().ToString();

    /// <summary>
    /// Reads a text, giving the same string for equal texts of a collection; for what repeats itself, such as
    /// categories.
    /// </summary>
    public string ReadSharedString() => _pool.Get(ReadText());

    /// <summary>Reads a text or null.</summary>
    public string? ReadNullableString() => ReadNumber() is var length && length == 0 ? null : Take((int)length - 1).ToString();

    /// <summary>Reads a text that repeats itself, or null.</summary>
    internal string? ReadNullableSharedString() => ReadNumber() is var length && length == 0 ? null : _pool.Get(Take((int)length - 1));

    private ulong ReadNumber() => BakedDigits.ReadNumber(ref _rest);

    private char ReadCharacter() => Take(1)[0];

    private ReadOnlySpan<char> ReadText() => Take(ReadCount());

    private ReadOnlySpan<char> Take(int length)
    {
        var taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }
}
