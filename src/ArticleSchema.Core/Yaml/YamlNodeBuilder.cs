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
    private readonly Stack<OpenContainer> _open = new();
    private readonly Dictionary<string, DataNode> _anchors = new(StringComparer.Ordinal);
    private readonly List<ReadFault> _faults = [];
    private DataNode? _root;
    private bool _hasDocument;
    private int _size;

    public YamlNodeBuilder(string text, TextRange range, ReadLimits limits)
    {
        _text = text;
        _range = range;
        _limits = limits;
    }

    /// <summary>Whether more events would change nothing.</summary>
    public bool IsDone { get; private set; }

    public void StartDocument(DocumentStart start)
    {
        if (_hasDocument)
            Fail(new ReadFault(ReadFaultKind.Syntax, At(start.Start, start.End), "a second document begins here, and only one is expected"));
        _hasDocument = true;
    }

    public void AddScalar(Scalar scalar)
    {
        var start = YamlText.SkipProperties(_text, StartOf(scalar), Offset(scalar.End));
        // An absent value may be said to end where the next token begins.
        var range = TextRange.FromBounds(start, scalar.Value.Length == 0 && scalar.Style == YamlDotNet.Core.ScalarStyle.Plain ? start : Math.Max(start, Offset(scalar.End)));
        var style = ToStyle(scalar.Style);
        if (style is ScalarStyle.Literal or ScalarStyle.Folded)
            range = YamlText.TrimEnd(_text, range);
        Add(YamlCoreSchema.Resolve(scalar.Value, Tag(scalar), style, range), scalar.Anchor);
    }

    public void AddAlias(AnchorAlias alias)
    {
        var range = At(alias.Start, alias.End);
        if (!_anchors.TryGetValue(alias.Value.Value, out var target))
            Fail(new ReadFault(ReadFaultKind.Syntax, range, $"the alias '*{alias.Value.Value}' has no '&{alias.Value.Value}' that ends before it"));
        else
            Add(target.At(range), AnchorName.Empty, target.Size);
    }

    public void Open(NodeEvent start, bool isMapping, bool isFlow)
    {
        if (_open.Count >= _limits.Depth)
        {
            Fail(new ReadFault(ReadFaultKind.Limit, At(start.Start, start.End), $"it nests deeper than {_limits.Depth} levels"));
            return;
        }

        if (isMapping && _open.Count > 0 && _open.Peek() is { IsMapping: true, PendingKey: null })
        {
            FailOnKey(At(start.Start, start.End));
            return;
        }

        var from = YamlText.SkipProperties(_text, StartOf(start), _range.End);
        var isBracketed = isFlow && from < _range.End && _text[from] is '{' or '[';
        // The pair in '[a, b: c]' has no braces and is said to begin behind what precedes it.
        if (isFlow && !isBracketed)
            from = YamlText.SkipSeparators(_text, from, _range.End);
        _open.Push(new OpenContainer(isMapping, isBracketed, from, start.Anchor));
    }

    public void Close(ParsingEvent end)
    {
        var container = _open.Pop();
        var node = container.ToNode(EndOf(container, Offset(end.Start)), _faults);
        Add(node, container.Anchor);
    }

    public void Fail(ReadFault fault)
    {
        _faults.Add(fault);
        IsDone = true;
    }

    public ReadResult Finish()
    {
        // What was complete before the fault stays; the member that the fault interrupts has no value and is dropped.
        while (_open.Count > 0)
        {
            var container = _open.Pop();
            var node = container.ToNode(container.LastEnd, _faults);
            if (_open.Count == 0)
                _root = node;
            else
                _open.Peek().Add(node);
        }

        _faults.Sort((left, right) => left.Range.Start.CompareTo(right.Range.Start));
        return new ReadResult(_root, _faults);
    }

    // What a container holds has been counted when it is added; what an alias stands for has not.
    private void Add(DataNode node, AnchorName anchor, int size = 1)
    {
        if (!anchor.IsEmpty)
            _anchors[anchor.Value] = node;
        _size += Math.Min(size, _limits.Nodes + 1 - _size);
        if (_size > _limits.Nodes)
        {
            Fail(new ReadFault(ReadFaultKind.Limit, node.Range, $"it has more than {_limits.Nodes} values, aliases followed"));
            return;
        }

        if (_open.Count == 0)
            _root = node;
        else if (!_open.Peek().Add(node))
            FailOnKey(node.Range);
    }

    private void FailOnKey(TextRange range)
    {
        var isTemplate = IsBrace(range.Start) && (IsBrace(range.Start - 1) || IsBrace(range.Start + 1));
        Fail(new ReadFault(ReadFaultKind.Syntax, range, isTemplate
            ? "braces open a mapping in YAML; put a value with template braces in quotes"
            : "a key must be plain text, not a list or a mapping"));
    }

    private bool IsBrace(int at) => at >= 0 && at < _text.Length && _text[at] == '{';

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
