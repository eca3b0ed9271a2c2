using System.Globalization;
using System.Runtime.CompilerServices;

using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Yaml;

/// <summary>The characters that YAML 1.2 treats otherwise than the parser does.</summary>
/// <remarks>
/// NEL, LS and PS end a line in YAML 1.1, and for the parser; in YAML 1.2 (§5.4) they are characters like any other. Others, such as
/// control characters, the parser takes or stumbles over, where YAML has no place for them (§5.1).
/// </remarks>
internal sealed class YamlCharacters
{
    private static readonly char[] s_formerBreaks = ['\u0085', '\u2028', '\u2029'];

    // All that may have to be hidden from the parser.
    private static readonly char[] s_hidden = [.. s_formerBreaks, '*', ':'];

    // Characters for private use, which mean nothing to a parser.
    private const char FirstStandIn = '\uE000';
    private const char LastStandIn = '\uF8FF';

    private readonly string _text;
    private readonly bool _hasFormerBreaks;
    private char[]? _standIns;

    [MethodImpl(HotLoop.Options)]
    private YamlCharacters(string text, TextRange range)
    {
        _text = text;
        _hasFormerBreaks = text.IndexOfAny(s_formerBreaks, range.Start, range.Length) >= 0;
        if (_hasFormerBreaks)
            _standIns = ChooseStandIns(text);
        List<int>? suspects = null;
        for (var at = range.Start; at < range.End; at++)
        {
            if (text[at] is < ' ' or '%' or > '~' && IsSuspect(at, range.Start))
                (suspects ??= []).Add(at);
        }

        Suspects = suspects ?? (IReadOnlyList<int>)[];
    }

    /// <summary>Where characters stand that YAML allows in quotes only, or nowhere, or not at the beginning of a line.</summary>
    public IReadOnlyList<int> Suspects { get; }

    /// <summary>Whether there are no such characters, nor any that have to be hidden from the parser.</summary>
    public bool AreOrdinary => !_hasFormerBreaks && Suspects.Count == 0;

    public static YamlCharacters Examine(string text, TextRange range) => new(text, range);

    /// <summary>How a suspect is explained.</summary>
    public static string Explain(char character) => character switch
    {
        '%' => DirectiveFaults.BadDirective,
        '\uFEFF' => "it holds U+FEFF, a byte order mark, which has a place only at the beginning of a file; delete it",
        _ => $"it holds U+{(int)character:X4}, a character that cannot be printed; delete it, or write it as an escape in double quotes",
    };

    /// <summary>Whether a suspect may stand in a scalar: in quotes everything may but control characters, and a line of text may begin with <c>%</c>.</summary>
    public static bool IsAllowed(char suspect, bool isQuoted) => suspect == '%' || (isQuoted && suspect >= ' ' && Array.IndexOf(s_formerBreaks, suspect) < 0);

    /// <summary>The text with stand-ins for what the parser would take for line breaks; all places stay the same.</summary>
    public string Hide(string text)
    {
        for (var i = 0; _standIns is { Length: > 0 } && i < s_formerBreaks.Length; i++)
            text = text.Replace(s_formerBreaks[i], _standIns[i]);
        return text;
    }

    /// <summary>The text without what a search found sound although the parser may refuse it; all places stay the same.</summary>
    /// <param name="text">What is parsed.</param>
    /// <param name="search">What was found.</param>
    public string Hide(string text, FaultSearch search)
    {
        var characters = text.ToCharArray();
        if (search.Hidden.Count > 0)
            _standIns ??= ChooseStandIns(_text);
        foreach (var place in search.Hidden)
        {
            if (_text[place] == '\t')
                characters[place - search.Start] = ' ';
            else if (_standIns is { Length: > 0 })
                characters[place - search.Start] = _standIns[Array.IndexOf(s_hidden, _text[place])];
        }

        // Blanks may stand at the end of the line that introduces a block, so they can go there from the lines below it.
        foreach (var range in search.LeadingBlanks)
        {
            var lines = _text.Substring(range.Start, range.Length);
            var breaks = lines.Replace(" ", "").Replace("\t", "");
            breaks.PadLeft(lines.Length).CopyTo(0, characters, range.Start - search.Start, lines.Length);
        }

        return new string(characters);
    }

    /// <summary>A value with the characters that the author wrote.</summary>
    public string Restore(string value)
    {
        for (var i = 0; _standIns is not null && i < _standIns.Length; i++)
            value = value.Replace(_standIns[i], s_hidden[i]);
        return value;
    }

    private bool IsSuspect(int at, int start) => _text[at] switch
    {
        '\t' or '\n' or '\r' => false,
        // Where they cannot be hidden, nobody may take them for something else.
        '\u0085' or '\u2028' or '\u2029' => _standIns is { Length: 0 },
        '%' => (at == start || _text[at - 1] is '\n' or '\r') && !DirectiveFaults.IsKnown(_text, at),
        < ' ' or (>= '\u007F' and < '\u00A0') or '\uFEFF' or '\uFFFE' or '\uFFFF' => true,
        _ => false,
    };

    /// <summary>Characters that are nowhere in a text, neither as they are nor as escapes, or they would be restored to something else; none where it has them all.</summary>
    private static char[] ChooseStandIns(string text)
    {
        var isTaken = new bool[char.MaxValue + 1];
        var code = 0;
        foreach (var character in text)
        {
            isTaken[character] = true;
            code = Uri.IsHexDigit(character) ? ((code << 4) | Uri.FromHex(character)) & char.MaxValue : 0;
            isTaken[code] = true;
        }

        var free = Enumerable.Range(FirstStandIn, LastStandIn - FirstStandIn + 1).Where(candidate => !isTaken[candidate]).Take(s_hidden.Length).ToArray();
        return free.Length == s_hidden.Length ? Array.ConvertAll(free, candidate => (char)candidate) : [];
    }
}
