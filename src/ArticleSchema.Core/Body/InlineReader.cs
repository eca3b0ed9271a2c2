using System.Net;
using System.Runtime.CompilerServices;
using ArticleSchema.Core.Formats;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Body;

/// <summary>Takes the marks out of a block of Markdown: emphasis, code, links, images, tags, comments, escapes, character references (CommonMark §6).</summary>
/// <remarks>The tags of templates, such as <c>{{ site.title }}</c>, stand for text that is not known here, and so stay as they are. Its time is in proportion to the text, whatever the text is. One reader reads block after block.</remarks>
internal sealed class InlineReader
{
    private const string Escapable = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private const string MoreMark = "more";

    private readonly InlineSource _source = new();
    private readonly Emphasis _emphasis;
    private readonly Brackets _brackets;

    /// <param name="labels">The labels that the file defines; null where nobody has looked.</param>
    public InlineReader(LinkLabels? labels)
    {
        _emphasis = new Emphasis(Plain.Characters);
        _brackets = new Brackets(_source, Plain, _emphasis, labels);
    }

    /// <summary>Whether the file is MDX, where comments are <c>{/* … */}</c>.</summary>
    public bool IsMdx { get; set; }

    /// <summary>Where the next block's text is put before it is read.</summary>
    public CharBuffer Text => _source.Text;

    /// <summary>What has been read.</summary>
    public PlainText Plain { get; } = new();

    /// <summary>Where <c>&lt;!-- more --&gt;</c> stands in the plain text, or -1.</summary>
    public int More { get; private set; } = -1;

    /// <summary>The <see cref="CharacterTraits"/> of the marks that can keep words from being counted in a block as it is written. In what stands before the first of them, all characters are text, or make no difference to words.</summary>
    [MethodImpl(HotLoop.Options)]
    public static int GetMarks(BlockKind kind) => kind switch
    {
        BlockKind.Code => 0,
        BlockKind.Html => CharacterTraits.HtmlMark,
        BlockKind.Table => CharacterTraits.HtmlMark | CharacterTraits.MarkdownMark | CharacterTraits.TableMark,
        _ => CharacterTraits.HtmlMark | CharacterTraits.MarkdownMark,
    };

    /// <summary>Reads the block.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="from">Where to begin: what stands before is text and does not become part of <see cref="Plain"/>.</param>
    [MethodImpl(HotLoop.Options)]
    public void Read(BlockKind kind, int from)
    {
        _source.Forget();
        _emphasis.Clear();
        _brackets.Clear();
        Plain.Clear();
        More = -1;
        var marks = GetMarks(kind);
        // In Markdown and tables.
        if ((marks & CharacterTraits.MarkdownMark) != 0)
            marks |= CharacterTraits.MinorMark;
        for (var at = from; at < Text.Length;)
        {
            var next = FindMark(marks, at);
            Plain.Characters.Append(Text, at, next - at);
            at = next < Text.Length ? ReadMark(next) : next;
        }

        _emphasis.Remove(0);
    }

    [MethodImpl(HotLoop.Options)]
    private int FindMark(int marks, int at)
    {
        var (characters, length, table) = (Text.Array, Text.Length, CharacterTraits.Table);
        while (at < length && (table[characters[at]] & marks) == 0)
            at++;
        return at;
    }

    [MethodImpl(HotLoop.Options)]
    private int ReadMark(int at) => Text[at] switch
    {
        '\\' => ReadEscape(at),
        '`' => ReadCode(at),
        '[' => _brackets.Open(at),
        '!' when Text.At(at + 1) == '[' => _brackets.Open(at),
        ']' => _brackets.Close(at),
        '<' => ReadPointed(at),
        '&' => ReadReference(at),
        '*' or '_' or '~' => at + _emphasis.Read(Text, at),
        '{' when IsMdx && Text.StartsWith(at, "{/*") => ReadComment(at, "*/}", 3),
        '|' => Write(' ', at + 1),
        '\n' when Text.At(at - 1) == ' ' && Text.At(at - 2) == ' ' => Write(PlainText.HardBreak, at + 1),
        '\n' => Write(PlainText.SoftBreak, at + 1),
        var other => Write(other, at + 1),
    };

    private int Write(char character, int next)
    {
        Plain.Characters.Append(character);
        return next;
    }

    private int ReadEscape(int at)
    {
        var escaped = Text.At(at + 1);
        if (escaped == '\n')
            return Write(PlainText.HardBreak, at + 2);
        return Escapable.IndexOf(escaped) >= 0 ? Write(escaped, at + 2) : Write('\\', at + 1);
    }

    [MethodImpl(HotLoop.Options)]
    private int ReadCode(int at)
    {
        var run = Text.CountRun(at);
        var end = _source.FindCodeEnd(at, run);
        if (end < 0)
        {
            Plain.Characters.Append(Text, at, run);
            return at + run;
        }

        for (var i = at + run; i < end; i++)
            Plain.Characters.Append(Text[i] == '\n' ? ' ' : Text[i]);
        return end + run;
    }

    private int ReadPointed(int at)
    {
        if (Text.StartsWith(at, "<!--"))
            return ReadComment(at, "-->", 4);
        if (Text.At(at + 1) == '?')
            return Skip(at, "?>");
        if (Text.StartsWith(at, "<![cdata["))
            return Skip(at, "]]>");
        if (Text.At(at + 1) == '!' && AsciiLetters.IsLetter(Text.At(at + 2)))
            return Skip(at, ">");
        if (Autolink.FindEnd(Text, at) is >= 0 and var end)
        {
            Plain.Characters.Append(Text, at + 1, end - at - 1);
            return end + 1;
        }

        return HtmlTag.Read(Text, at) is { } tag ? ReadTag(tag) : Write('<', at + 1);
    }

    private int ReadTag(HtmlTag tag)
    {
        if (tag.Name is "script" or "style" && _source.Find(tag.Name == "script" ? "</script" : "</style", tag.End) is >= 0 and var close)
            return close;
        if (tag.Name == "br")
            return Write(PlainText.HardBreak, tag.End);
        return HtmlTag.SeparatesWords(tag.Name) ? Write(' ', tag.End) : tag.End;
    }

    private int ReadComment(int at, string closing, int opening)
    {
        // '<!-->' is complete.
        var end = _source.Find(closing, at + 2);
        if (end < 0)
            return Write(Text[at], at + 1);
        if (More < 0 && IsMore(at + opening, end))
            More = Plain.Characters.Length;
        return end + closing.Length;
    }

    private bool IsMore(int start, int end)
    {
        start = LinkTail.SkipBlanks(Text, start);
        return Text.StartsWith(start, MoreMark) && LinkTail.SkipBlanks(Text, start + MoreMark.Length) == end;
    }

    private int Skip(int at, string closing)
    {
        var end = _source.Find(closing, at + 2);
        return end < 0 ? Write(Text[at], at + 1) : end + closing.Length;
    }

    private int ReadReference(int at)
    {
        const int longest = 32;
        var end = at + 1;
        while (end < Text.Length && end - at < longest && (AsciiLetters.IsLetterOrDigit(Text[end]) || Text[end] == '#'))
            end++;
        if (end == at + 1 || Text.At(end) != ';')
            return Write('&', at + 1);
        var written = Text.ToString(at, end + 1 - at);
        var decoded = WebUtility.HtmlDecode(written);
        if (decoded == written)
            return Write('&', at + 1);
        decoded = decoded.Replace('\0', '\uFFFD');
        Plain.Characters.Append(decoded, 0, decoded.Length);
        return end + 1;
    }
}
