namespace ArticleSchema.Core.Patterns;

/// <summary>Reads a class, <c>[…]</c> (ECMA-262 §22.2.1: CharacterClass).</summary>
/// <remarks>A range from or to a set (<c>[\w-.]</c>) is what annex B.1.2 makes of it: the set, the hyphen and the other end.</remarks>
internal static class PatternClassParser
{
    /// <summary>Reads a class up to its closing bracket. The source stands behind the opening one.</summary>
    public static CodePointSet Read(PatternSource source)
    {
        var isNegated = source.TryTake("^");
        var sets = new List<CodePointSet> { CodePointSet.Empty };
        var hasHyphenBeforeBracket = false;
        while (!source.TryTake("]"))
        {
            if (source.Current == '[' && source.Peek(1) is ':' && FindPosixName(source) is { } name)
                throw new PatternFault($"'[:{name}:]' is not known to ECMA-262; write the characters, or a property like '\\p{{Letter}}'");
            hasHyphenBeforeBracket |= source.Current == '-' && source.Peek(1) == '[';
            var first = ReadAtom(source, out var firstCharacter, out var isFirstProperty);
            if (source.Current != '-' || source.Peek(1) is ']' or < 0)
            {
                sets.Add(first);
                continue;
            }

            hasHyphenBeforeBracket |= source.Peek(1) == '[';
            source.Position++;
            var last = ReadAtom(source, out var lastCharacter, out var isLastProperty);
            if (isFirstProperty || isLastProperty)
                throw new PatternFault("its '\\p{…}' is no end of a range; write the '-' as '\\-'");
            if (firstCharacter is { } from && lastCharacter is { } to)
                sets.Add(ReadRange(from, to));
            else
                sets.AddRange([first, CodePointSet.Of('-'), last]);
        }

        if (hasHyphenBeforeBracket && source.Current == ']')
            throw new PatternFault("its '-[…]' within brackets takes characters out of a class in .NET only; in ECMA-262 a look-ahead like '(?![aeiou])' does");
        var union = CodePointSet.Union(sets);
        return isNegated ? union.Complement() : union;
    }

    private static CodePointSet ReadAtom(PatternSource source, out int? character, out bool isProperty)
    {
        character = null;
        isProperty = false;
        if (source.IsAtEnd)
            throw new PatternFault("its '[' is not closed");
        var next = source.Take();
        if (next != '\\')
        {
            character = next;
            return CodePointSet.Of(next);
        }

        if (source.TryTake("b"))
        {
            character = '\b';
            return CodePointSet.Of('\b');
        }

        isProperty = source.Current is 'p' or 'P';
        var isSet = isProperty || source.Current is 'd' or 'D' or 'w' or 'W' or 's' or 'S';
        var set = PatternEscapes.ReadSet(source);
        character = isSet ? null : set.First;
        return set;
    }

    private static CodePointSet ReadRange(int first, int last)
    {
        if (first <= last)
            return CodePointSet.Range(first, last);
        var range = new System.Text.StringBuilder();
        CodePoints.Append(range, first);
        range.Append('-');
        CodePoints.Append(range, last);
        throw new PatternFault($"its range '{range}' runs backwards");
    }

    private static string? FindPosixName(PatternSource source)
    {
        var start = source.Position;
        source.Position += 2;
        var nameStart = source.Position;
        while (source.Current is >= 'a' and <= 'z')
            source.Position++;
        var name = source.Since(nameStart);
        var isClosed = source.TryTake(":]");
        source.Position = start;
        return isClosed && name.Length > 0 ? name : null;
    }
}
