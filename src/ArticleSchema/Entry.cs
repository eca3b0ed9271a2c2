namespace ArticleSchema;

/// <summary>Where a model came from: the article that stands behind it, and what is known of its body.</summary>
/// <remarks>
/// Every generated model has a property of this type, named <c>Entry</c>. Two entries are equal when all their
/// properties are, so a model read twice from the same article is equal to itself and models of two articles differ
/// even when their front matter is the same.
/// </remarks>
/// <example>
/// <code>
/// foreach (Post post in PostCollection.All)
/// {
///     Console.WriteLine($"{post.Title}  ({Math.Ceiling(post.Entry.ReadingTime.TotalMinutes)} min, edit {post.Entry.Path})");
///     Console.WriteLine(post.Entry.Excerpt);
/// }
/// </code>
/// </example>
public sealed record Entry
{
    /// <summary>The entry of a model that was not read from an article, such as one built in a unit test.</summary>
    public static Entry None { get; } = new() { Key = "", Path = "" };

    /// <summary>
    /// What the collection finds the model by, unique in it and compared ordinally; by default the path below the
    /// schema's folder without its extension, such as <c>2022/launch</c>.
    /// </summary>
    public required string Key { get; init; }

    /// <summary>
    /// The file, relative to the project's folder, with <c>/</c> between the names on every machine, such as
    /// <c>content/2022/launch.md</c>.
    /// </summary>
    public required string Path { get; init; }

    /// <summary>The language, as the article's folder or its front matter names it; <see langword="null"/> unless the schema says <c>x-language</c>, and where the article does not say.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// What the translations of one text share: the path below the folder of the language, without extension, or the value of the property
    /// that <c>x-translations</c> names; <see langword="null"/> unless the schema says <c>x-translations</c>, and where nothing tells.
    /// </summary>
    public string? TranslationKey { get; init; }

    /// <summary>
    /// The text below the front matter as the author wrote it, or <see langword="null"/> unless the schema says
    /// <c>x-body: embed</c>.
    /// </summary>
    public string? Body { get; init; }

    /// <summary>
    /// Where the body stands in the text of the file, from the line below the front matter to the end, in UTF-16 code units
    /// as strings count. A byte order mark is no part of the text; line ends count as they were when the project was built.
    /// </summary>
    /// <example>
    /// <code>
    /// string body = File.ReadAllText(Path.Combine(projectFolder, post.Entry.Path))[post.Entry.BodyRange];
    /// </code>
    /// </example>
    public Range BodyRange { get; init; }

    /// <summary>How many words the body has, in any language.</summary>
    /// <remarks>
    /// <para>
    /// What stands between blanks is a word when it holds a letter or digit. A character of Chinese or Japanese is a word.
    /// Thai, Lao, Khmer and Burmese, whose words only a dictionary can tell apart, have a word for every four letters.
    /// </para>
    /// <para>
    /// The words are those that a reader sees, in headings, lists, tables, code and HTML as well as in paragraphs. The
    /// targets of links, tags, comments and the rest of the marks are none.
    /// </para>
    /// </remarks>
    public int WordCount { get; init; }

    /// <summary>How many of the words are one character of Chinese or Japanese: Han, kana or Bopomofo.</summary>
    public int IdeographCount { get; init; }

    /// <summary>
    /// How long the body takes to read, in whole seconds, rounded up: at 240 words, or 480 characters of Chinese and
    /// Japanese, a minute.
    /// </summary>
    /// <example>
    /// <code>
    /// double minutes = Math.Ceiling(post.Entry.ReadingTime.TotalMinutes);
    /// </code>
    /// </example>
    public TimeSpan ReadingTime => TimeSpan.FromTicks(ReadingSeconds * TimeSpan.TicksPerSecond);

    /// <summary>
    /// The beginning of the body as plain text, without any marks; <see langword="null"/> when it has none.
    /// </summary>
    /// <remarks>
    /// <para>
    /// Where the author has written <c>&lt;!-- more --&gt;</c>, these are the paragraphs before it, with a blank line between
    /// them. Otherwise it is the first paragraph that stands in no list and no quotation. Headings, code, tables and HTML
    /// are no paragraphs, and a paragraph without a word, such as an image alone, is left out.
    /// </para>
    /// <para>
    /// A paragraph is one line, except where the author has broken it by two blanks, a backslash or <c>&lt;br&gt;</c>. Of an
    /// image the description is left. The tags of templates, such as <c>{{ site.title }}</c>, stay as they are, but lines of
    /// nothing else are left out. It is plain text: encode it before you put it into HTML.
    /// </para>
    /// </remarks>
    public string? Excerpt { get; init; }

    // Four words, or eight characters, a second.
    private long ReadingSeconds => ((2L * (WordCount - IdeographCount)) + IdeographCount + 7) / 8;

    /// <summary>The <see cref="Key"/>.</summary>
    public override string ToString() => Key;
}
