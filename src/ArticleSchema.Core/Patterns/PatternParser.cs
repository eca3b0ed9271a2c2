namespace ArticleSchema.Core.Patterns;

/// <summary>Reads a regular expression of ECMA-262 (§22.2.1, with the <c>u</c> flag as 2020-12 core §6.4 asks).</summary>
/// <remarks>Braces and closing brackets that close nothing mean themselves, as annex B.1.2 has it; everything else that the flag forbids is a fault.</remarks>
internal sealed class PatternParser
{
    // Each level costs some frames of the stack, in the parser and in what follows it.
    private const int MaxDepth = 200;
    private const int MaxLength = 20_000;

    private readonly PatternSource _source;
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly List<(string? Name, int Index)> _references = [];
    private int _groups;
    private int _depth;

    private PatternParser(string source) => _source = new PatternSource(source);

    /// <summary>Takes an expression apart.</summary>
    /// <param name="source">The expression.</param>
    /// <param name="groups">How many groups it has.</param>
    /// <param name="hasReferences">Whether it asks for what groups have matched.</param>
    /// <exception cref="PatternFault">It is not a regular expression.</exception>
    public static PatternNode Parse(string source, out int groups, out bool hasReferences)
    {
        if (source.Length > MaxLength)
            throw new PatternFault($"it is longer than {MaxLength} characters");
        var parser = new PatternParser(source);
        var node = parser.ReadChoice();
        if (!parser._source.IsAtEnd)
            throw new PatternFault("its ')' closes nothing");
        (groups, hasReferences) = (parser._groups, parser._references.Count > 0);
        return parser.Resolve(node);
    }

    private PatternNode ReadChoice()
    {
        if (++_depth > MaxDepth)
            throw new PatternFault($"its groups are nested more than {MaxDepth} deep");
        var alternatives = new List<PatternNode> { ReadSequence() };
        while (_source.TryTake("|"))
            alternatives.Add(ReadSequence());
        _depth--;
        return alternatives.Count == 1 ? alternatives[0] : new PatternNode.Choice(alternatives);
    }

    private PatternNode ReadSequence()
    {
        var parts = new List<PatternNode>();
        while (!_source.IsAtEnd && _source.Current is not ('|' or ')'))
        {
            var groupsBefore = _groups;
            var part = ReadTerm();
            parts.Add(part is PatternNode.Place or PatternNode.Look ? part : ReadQuantifier(part, groupsBefore));
        }

        return parts.Count == 1 ? parts[0] : new PatternNode.Sequence(parts);
    }

    private PatternNode ReadTerm()
    {
        var start = _source.Position;
        if (TryReadBraces() is { } braces)
            throw new PatternFault($"there is nothing that its '{braces.Text}' could repeat");
        var character = _source.Take();
        return character switch
        {
            '^' => new PatternNode.Place(PlaceKind.Start),
            '$' => new PatternNode.Place(PlaceKind.End),
            '.' => new PatternNode.OneOf(PatternClasses.Dot),
            '[' => new PatternNode.OneOf(PatternClassParser.Read(_source)),
            '(' => ReadGroup(start),
            '\\' => ReadEscape(start),
            '*' or '+' or '?' => throw new PatternFault($"there is nothing that its '{(char)character}' could repeat"),
            _ => new PatternNode.OneOf(CodePointSet.Of(character)),
        };
    }

    private PatternNode ReadEscape(int start)
    {
        if (_source.TryTake("b"))
            return new PatternNode.Place(PlaceKind.WordBoundary);
        if (_source.TryTake("B"))
            return new PatternNode.Place(PlaceKind.NoWordBoundary);
        if (_source.Current == 'k')
        {
            _source.Position++;
            if (_source.Current != '<' || _source.TakeUntil('>') is not { } name)
                throw new PatternFault("its '\\k' needs the name of a group, like '\\k<year>'");
            return Refer(PatternGroupName.Read(name), 0);
        }

        if (_source.Current is >= '1' and <= '9' && _source.TakeNumber() is { } index)
            return Refer(_source.Since(start), index);
        return new PatternNode.OneOf(PatternEscapes.ReadSet(_source));
    }

    // Groups may follow their references, so that names are looked up in the end; until then the number is that of the reference.
    private PatternNode.BackReference Refer(string name, int index)
    {
        _references.Add((name, index));
        return new PatternNode.BackReference(_references.Count - 1);
    }

    private PatternNode ReadGroup(int start)
    {
        PatternNode group;
        if (_source.TryTake("?:"))
            group = new PatternNode.Sequence([ReadChoice()]); // What cannot be repeated can be in a group.
        else if (_source.TryTake("?="))
            group = new PatternNode.Look(ReadChoice(), IsBehind: false, IsNegative: false);
        else if (_source.TryTake("?!"))
            group = new PatternNode.Look(ReadChoice(), IsBehind: false, IsNegative: true);
        else if (_source.TryTake("?<="))
            group = new PatternNode.Look(ReadChoice(), IsBehind: true, IsNegative: false);
        else if (_source.TryTake("?<!"))
            group = new PatternNode.Look(ReadChoice(), IsBehind: true, IsNegative: true);
        else if (_source.TryTake("?"))
            group = ReadNamedGroup(start);
        else
            group = ReadCapture();
        if (!_source.TryTake(")"))
            throw new PatternFault("its '(' is not closed");
        return group;
    }

    private PatternNode ReadNamedGroup(int start)
    {
        if (_source.Current != '<' || _source.TakeUntil('>') is not { } written)
        {
            _source.Position += _source.IsAtEnd ? 0 : 1;
            throw new PatternFault($"'{_source.Since(start)}' begins no group of ECMA-262");
        }

        var name = PatternGroupName.Read(written);
        if (_names.ContainsKey(name))
            throw new PatternFault($"two of its groups are called '{name}'");
        _names.Add(name, _groups + 1);
        return ReadCapture();
    }

    private PatternNode.Group ReadCapture()
    {
        var index = ++_groups;
        return new PatternNode.Group(ReadChoice(), index);
    }

    private PatternNode ReadQuantifier(PatternNode part, int groupsBefore)
    {
        (string Text, int Least, int? Most)? quantifier = _source.TryTake("*") ? ("*", 0, null)
            : _source.TryTake("+") ? ("+", 1, null)
            : _source.TryTake("?") ? ("?", 0, 1)
            : TryReadBraces();
        if (quantifier is not { } times)
            return part;
        if (times.Most < times.Least)
            throw new PatternFault($"its '{times.Text}' asks for more than it allows");
        return new PatternNode.Repeat(part, times.Least, times.Most, IsLazy: _source.TryTake("?"), groupsBefore, _groups);
    }

    /// <summary>Reads <c>{n}</c>, <c>{n,}</c> or <c>{n,m}</c>; other braces mean themselves.</summary>
    private (string Text, int Least, int? Most)? TryReadBraces()
    {
        var start = _source.Position;
        if (!_source.TryTake("{"))
            return null;
        var least = _source.TakeNumber();
        var most = least;
        if (_source.TryTake(","))
            most = _source.TakeNumber();
        if (_source.TryTake("}") && (least ?? most) is not null)
        {
            var text = _source.Since(start);
            return least is { } times ? (text, times, most) : throw new PatternFault($"its '{text}' has no lower bound; write '{text.Replace("{", "{0")}'");
        }

        _source.Position = start;
        return null;
    }

    /// <summary>Puts the number of its group into every reference.</summary>
    private PatternNode Resolve(PatternNode node) => _references.Count == 0 ? node : node switch
    {
        PatternNode.Sequence sequence => new PatternNode.Sequence([.. sequence.Parts.Select(Resolve)]),
        PatternNode.Choice choice => new PatternNode.Choice([.. choice.Alternatives.Select(Resolve)]),
        PatternNode.Repeat repeat => repeat with { Part = Resolve(repeat.Part) },
        PatternNode.Group group => group with { Part = Resolve(group.Part) },
        PatternNode.Look look => look with { Part = Resolve(look.Part) },
        PatternNode.BackReference reference => new PatternNode.BackReference(FindGroup(_references[reference.Index])),
        _ => node,
    };

    private int FindGroup((string? Name, int Index) reference)
    {
        if (reference.Index > 0)
            return reference.Index <= _groups ? reference.Index : throw new PatternFault($"its '{reference.Name}' asks for a group that is not there");
        return _names.TryGetValue(reference.Name!, out var index) ? index : throw new PatternFault($"it has no group called '{reference.Name}'");
    }
}
