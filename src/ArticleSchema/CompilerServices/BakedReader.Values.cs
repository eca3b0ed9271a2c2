namespace ArticleSchema.CompilerServices;

// Values that are made of several others.
public ref partial struct BakedReader
{
    /// <summary>Reads a day.</summary>
    public DateOnly ReadDateOnly() => DateOnly.FromDayNumber(ReadCount());

    /// <summary>Reads a time of day, to the tick.</summary>
    public TimeOnly ReadTimeOnly() => new(ReadTicks());

    /// <summary>Reads a moment with its offset, to the tick.</summary>
    public DateTimeOffset ReadDateTimeOffset()
    {
        var offset = TimeSpan.FromMinutes(ReadInt32());
        return new DateTimeOffset(ReadTicks(), offset);
    }

    /// <summary>
    /// Reads a URI: an absolute one when the text begins with a scheme, otherwise a relative one, on every machine alike.
    /// </summary>
    /// <exception cref="UriFormatException">The text is not a URI that .NET can hold; the generator bakes no such text.</exception>
    public Uri ReadUri()
    {
        var text = ReadString();

        // UriKind.RelativeOrAbsolute would take '/img/a.png' for a file on Unix before .NET 10, and 'C:\a' for one everywhere.
        var kind = StartsWithScheme(text) ? UriKind.Absolute : UriKind.Relative;
        return Uri.TryCreate(text, kind, out var uri) ? uri : throw new UriFormatException($"'{text}' is not a URI that .NET can hold");
    }

    /// <summary>Reads a GUID.</summary>
    public Guid ReadGuid() => Guid.TryParseExact(Take(32), "N", out var guid) ? guid : throw new FormatException("The baked data is damaged");

    /// <summary>Reads a list, each element with <paramref name="readItem"/>.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    public ValueList<T> ReadList<T>(BakedItemReader<T> readItem)
    {
        ArgumentNullException.ThrowIfNull(readItem);
        var items = new T[ReadCount()];
        for (var i = 0; i < items.Length; i++)
            items[i] = readItem(ref this);

        return ValueList.Own(items);
    }

    /// <summary>Reads a dictionary, each value with <paramref name="readValue"/>; its keys are shared strings.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    public ValueDictionary<T> ReadDictionary<T>(BakedItemReader<T> readValue)
    {
        ArgumentNullException.ThrowIfNull(readValue);
        var items = new KeyValuePair<string, T>[ReadCount()];
        for (var i = 0; i < items.Length; i++)
            items[i] = new(ReadSharedString(), readValue(ref this));

        return ValueDictionary.Own(items);
    }

    /// <summary>Reads a type that is generated.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="entry">The article that a model was read from; null for a type inside a model.</param>
    public T ReadModel<T>(Entry? entry = null)
        where T : IBakedModel<T> => T.Read(ref this, entry ?? Entry.None);

    /// <summary>Reads which of the optional keys of a record were given.</summary>
    /// <param name="count">How many of them are remembered.</param>
    public PresentKeys ReadPresentKeys(int count)
    {
        var keys = default(PresentKeys);
        for (var i = 0; i < count; i++)
        {
            if (ReadPresence())
                keys = keys.With(i);
        }

        return keys;
    }

    /// <summary>Reads a value of any kind.</summary>
    public FrontMatterValue ReadFrontMatterValue() => ReadCharacter() switch
    {
        'n' => FrontMatterValue.Null,
        't' => FrontMatterValue.True,
        'f' => FrontMatterValue.False,
        'd' => FrontMatterValue.OwnNumber(ReadString()),
        's' => ReadString(),
        'l' => FrontMatterValue.FromItems(ReadList(static (ref BakedReader item) => item.ReadFrontMatterValue())),
        'm' => FrontMatterValue.FromItems(ReadDictionary(static (ref BakedReader value) => value.ReadFrontMatterValue())),
        _ => throw new FormatException("The baked data is damaged"),
    };

    /// <summary>Reads only the key of an entry's header.</summary>
    internal ReadOnlySpan<char> ReadKey() => ReadText();

    /// <summary>Reads an entry's header.</summary>
    internal Entry ReadEntry()
    {
        var key = ReadKey();
        var before = ReadText();
        var inPath = ReadBoolean() ? key : default;
        var after = ReadText();
        var language = ReadNullableSharedString();
        var translationKey = ReadNullableString();
        var start = ReadCount();
        return new Entry
        {
            Key = key.ToString(),
            Path = string.Concat(before, inPath, after),
            Language = language,
            TranslationKey = translationKey,
            BodyRange = start..(start + ReadCount()),
            WordCount = ReadCount(),
            IdeographCount = ReadCount(),
            Excerpt = ReadNullableString(),
            Body = ReadNullableString(),
        };
    }

    /// <summary>Leaves out the next entry of a chunk and says how long its length and its data are.</summary>
    internal (int Prefix, int Data) SkipEntry()
    {
        var start = _rest.Length;
        var length = ReadCount();
        var prefix = start - _rest.Length;
        Take(length);
        return (prefix, length);
    }

    private static bool StartsWithScheme(string text)
    {
        var length = text.AsSpan().IndexOf(':');
        if (length <= 0 || !char.IsAsciiLetter(text[0]))
            return false;

        foreach (var c in text.AsSpan(1, length - 1))
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.'))
                return false;
        }

        return true;
    }

    private long ReadTicks()
    {
        var seconds = (long)ReadNumber();
        return (seconds * TimeSpan.TicksPerSecond) + (long)ReadNumber();
    }
}
