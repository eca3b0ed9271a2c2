using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

using YamlDotNet.Core;
using YamlDotNet.Core.Events;

using ScalarStyle = ArticleSchema.Core.Nodes.ScalarStyle;

namespace ArticleSchema.Core.Yaml;

/// <summary>Builds nodes from the parser's events. Keeps a stack of its own, so that depth is a number and not a risk.</summary>
internal sealed class YamlNodeBuilder
{
    private readonly string _text;
    private readonly TextRange _range;
    private readonly ReadLimits _limits;
    private readonly YamlCharacters _characters;
    private readonly YamlSpelling _spelling;
    private readonly int _soundUntil;
    private readonly Stack<OpenContainer> _open = new();
    private readonly List<ReadFault> _faults = [];
    private readonly Action<ScalarNode, TextRange> _reportDuplicate;
    private Dictionary<string, DataNode>? _anchors;
    private ReadFault? _fault;
    private DataNode? _root;
    private bool _hasDocument;
    private int _size;
    private int _duplicates;

    /// <param name="text">The file's text.</param>
    /// <param name="range">What is read of it.</param>
    /// <param name="limits">How much is taken.</param>
    /// <param name="characters">What the text holds that the parser treats otherwise than YAML 1.2.</param>
    /// <param name="soundUntil">Where a fault ends what can be trusted; the end of the range where there is none.</param>
    public YamlNodeBuilder(string text, TextRange range, ReadLimits limits, YamlCharacters characters, int soundUntil)
    {
        _text = text;
        _range = range;
        _limits = limits;
        _characters = characters;
        _spelling = new YamlSpelling(text, range, characters);
        _soundUntil = soundUntil;
        _reportDuplicate = ReportDuplicate;
    }

    /// <summary>Whether more events would change nothing.</summary>
    public bool IsDone { get; private set; }

    public void StartDocument(DocumentStart start)
    {
        if (_hasDocument)
            Fail(At(start.Start, start.End), "a second document begins here, and only one is expected");
        _hasDocument = true;
    }

    public void AddScalar(Scalar scalar)
    {
        var start = YamlText.SkipProperties(_text, StartOf(scalar), Offset(scalar.End));
        var style = ToStyle(scalar.Style);
        // An absent value may be said to end where the next token begins.
        var range = TextRange.FromBounds(start, scalar.Value.Length == 0 && style == ScalarStyle.Plain ? start : Math.Max(start, Offset(scalar.End)));
        if (style is ScalarStyle.Literal or ScalarStyle.Folded)
            range = YamlText.TrimEnd(_text, range);
        var value = _characters.Restore(scalar.Value);
        if (style == ScalarStyle.Plain && _spelling.LacksColon(range))
            (value, range) = (":" + value, TextRange.FromBounds(range.Start - 1, range.End));
        if (IsBehindSoundPart(range))
            return;
        if ((_spelling.FindCharacter(range, style) ?? _spelling.FindFault(value, range, style, _open)) is { } misspelling)
            Fail(misspelling);
        else if (YamlCoreSchema.Resolve(value, Tag(scalar), style, range, out var fault) is { } node)
            Add(node, scalar.Anchor);
        else
            Fail(fault!.Kind == ReadFaultKind.Syntax ? fault with { Range = YamlText.FindTag(_text, StartOf(scalar), _range.End) } : fault);
    }

    public void AddAlias(AnchorAlias alias)
    {
        var (range, name) = (At(alias.Start, alias.End), YamlText.Shorten(_characters.Restore(alias.Value.Value)));
        if (IsBehindSoundPart(range))
            return;
        if (_anchors is null || !_anchors.TryGetValue(alias.Value.Value, out var target))
            Fail(range, $"the alias '*{name}' has no '&' with this name that ends before it; put text that begins with '*' in quotes");
        else
            Add(target.At(range), AnchorName.Empty, target.Size);
    }

    public void Open(NodeEvent start, bool isMapping, bool isFlow)
    {
        var begin = StartOf(start);
        if (begin >= _soundUntil && _soundUntil < _range.End)
        {
            IsDone = true;
            return;
        }

        if (_open.Count >= _limits.Depth)
            Fail(new ReadFault(ReadFaultKind.Limit, At(start.Start, start.End), $"it nests deeper than {_limits.Depth} levels"));
        else if (Tag(start) is { } tag && !YamlCoreSchema.IsTagOfContainer(tag, isMapping, out var fault))
            Fail(YamlText.FindTag(_text, begin, _range.End), fault);
        else if (!isFlow && YamlText.FindTabBefore(_text, begin) is >= 0 and var tab)
            Fail(new TextRange(tab, 1), YamlFaultFinder.TabIndentation);
        if (IsDone)
            return;

        // Until it ends it names nothing, and what had the name before has lost it.
        if (!start.Anchor.IsEmpty)
            _anchors?.Remove(start.Anchor.Value);
        var from = YamlText.SkipProperties(_text, begin, _range.End);
        var isBracketed = isFlow && from < _range.End && _text[from] is '{' or '[';
        // The pair in '[a, b: c]' has no braces and is said to begin behind what precedes it.
        if (isFlow && !isBracketed)
            from = YamlText.SkipSeparators(_text, from, _range.End);
        _open.Push(new OpenContainer(isMapping, isFlow, isBracketed, from, start.Anchor));
    }

    public void Close(ParsingEvent end)
    {
        if (Offset(end.Start) > _soundUntil)
        {
            IsDone = true;
            return;
        }

        var container = _open.Pop();
        var node = container.ToNode(EndOf(container, Offset(end.Start)), isComplete: true, _reportDuplicate);
        if (container.IsBracketed && node.Range.End < _range.End && _text[node.Range.End] == '#')
            Fail(new TextRange(node.Range.End, 1), ScalarFaults.UnseparatedComment);
        else
            Add(node, container.Anchor);
    }

    /// <summary>Notes what ends the reading; only the first counts.</summary>
    public void Fail(ReadFault fault)
    {
        if (_fault is null)
            _faults.Add(_fault = fault);
        IsDone = true;
    }

    public ReadResult Finish()
    {
        if (!IsDone && _spelling.FindCharacter(new TextRange(_range.End, 0), ScalarStyle.Plain) is { } character)
            Fail(character);
        // What was complete before the fault stays; the member that the fault interrupts has no value and is dropped.
        while (_open.Count > 0)
        {
            var container = _open.Pop();
            var node = container.ToNode(container.LastEnd, isComplete: false, _reportDuplicate);
            if (_open.Count == 0)
                _root = node;
            else if (!_open.Peek().ExpectsKey)
                _open.Peek().Add(node);
        }

        return ReadResult.Create(_root, _faults);
    }

    private void ReportDuplicate(ScalarNode key, TextRange first)
    {
        if (++_duplicates <= ReadLimits.Duplicates)
            _faults.Add(new ReadFault(ReadFaultKind.DuplicateKey, key.Range, key.Text, first));
        else
            Fail(new ReadFault(ReadFaultKind.Limit, key.Range, ReadLimits.TooManyDuplicates));
    }

    // What a container holds has been counted when it is added; what an alias stands for has not.
    private void Add(DataNode node, AnchorName anchor, int size = 1)
    {
        if (!anchor.IsEmpty)
            (_anchors ??= new Dictionary<string, DataNode>(StringComparer.Ordinal))[anchor.Value] = node;
        _size += Math.Min(size, _limits.Nodes + 1 - _size);
        if (_size > _limits.Nodes)
            Fail(new ReadFault(ReadFaultKind.Limit, node.Range, $"it has more than {_limits.Nodes} keys and values, aliases followed"));
        else if (_open.Count == 0)
            _root = node;
        else if (!_spelling.IsSeparated(_open.Peek(), node.Range))
            Fail(new TextRange(node.Range.Start, Math.Min(1, node.Range.Length)), FlowFaults.MissingComma);
        else if (_open.Peek().ExpectsKey && node is not ScalarNode)
            AddKeyOfNodes(node.Range);
        else
            _open.Peek().Add(node);
    }

    // JSON's data model, which schemas speak of, has names where YAML has any node: such a key is named as it is written.
    private void AddKeyOfNodes(TextRange range)
    {
        if (range.Length > KeyFaults.MaxLength)
            Fail(new ReadFault(ReadFaultKind.Limit, new TextRange(range.Start, 0), $"a key that is a list or a mapping is longer than {KeyFaults.MaxLength} characters"));
        else
            _open.Peek().Add(ScalarNode.String(YamlText.JoinLines(_text.Substring(range.Start, range.Length)), ScalarStyle.Plain, range));
    }

    /// <summary>Whether a value reaches into what a fault has spoilt, or is absent just where the fault begins: then nothing more is read.</summary>
    private bool IsBehindSoundPart(TextRange range)
    {
        if (_soundUntil < _range.End)
            IsDone |= range.End > _soundUntil || (range.Length == 0 && IsLast(range.Start));
        return IsDone;
    }

    private bool IsLast(int at)
    {
        at = YamlText.SkipWhiteSpace(_text, at, _soundUntil);
        return at >= _soundUntil || (_text[at] == ':' && YamlText.SkipWhiteSpace(_text, at + 1, _soundUntil) >= _soundUntil);
    }

    private void Fail(TextRange range, string explanation) => Fail(new ReadFault(ReadFaultKind.Syntax, range, explanation));

    /// <summary>The parser reports the end of a container at the next token, so it is taken from what the container holds.</summary>
    private int EndOf(OpenContainer container, int reported)
    {
        if (!container.IsBracketed)
            return container.LastEnd;
        var closing = container.IsMapping ? '}' : ']';
        for (var at = container.LastEnd; at < _range.End && at <= reported; at++)
        {
            if (_text[at] == '#' && at > 0 && _text[at - 1] is ' ' or '\t' or '\n' or '\r')
                at = LineScanner.EndOfLine(_text, at) - 1;
            else if (_text[at] == closing)
                return at + 1;
        }

        return container.LastEnd;
    }

    private static string? Tag(NodeEvent node) => node.Tag.IsEmpty ? null : node.Tag.IsNonSpecific ? "!" : node.Tag.Value;

    private static ScalarStyle ToStyle(YamlDotNet.Core.ScalarStyle style) => style switch
    {
        YamlDotNet.Core.ScalarStyle.SingleQuoted => ScalarStyle.SingleQuoted,
        YamlDotNet.Core.ScalarStyle.DoubleQuoted => ScalarStyle.DoubleQuoted,
        YamlDotNet.Core.ScalarStyle.Literal => ScalarStyle.Literal,
        YamlDotNet.Core.ScalarStyle.Folded => ScalarStyle.Folded,
        _ => ScalarStyle.Plain,
    };

    /// <summary>Where a node begins: what has no character of its own, as the key in <c>: b</c>, is said to begin where the text does.</summary>
    private int StartOf(NodeEvent node) => Math.Max(Offset(node.Start), _open.Count == 0 ? _range.Start : _open.Peek().LastEnd);

    private int Offset(Mark mark) => _range.Start + (int)Math.Min(mark.Index, _range.Length);

    private TextRange At(Mark start, Mark end) => TextRange.FromBounds(Offset(start), Math.Max(Offset(start), Offset(end)));
}
