namespace ArticleSchema.Core.Patterns;

/// <summary>A part of a regular expression, as ECMA-262 §22.2.1 takes it apart.</summary>
internal abstract record PatternNode
{
    /// <summary>One code point out of a set.</summary>
    public sealed record OneOf(CodePointSet Set) : PatternNode;

    /// <summary>Parts one after the other; none match the empty text.</summary>
    public sealed record Sequence(IReadOnlyList<PatternNode> Parts) : PatternNode;

    /// <summary>Any of several alternatives, the first before the second.</summary>
    public sealed record Choice(IReadOnlyList<PatternNode> Alternatives) : PatternNode;

    /// <summary>A part several times; no <paramref name="Most"/> means without end. The groups in it are those after <paramref name="GroupsBefore"/> up to <paramref name="GroupsWithin"/>.</summary>
    public sealed record Repeat(PatternNode Part, int Least, int? Most, bool IsLazy, int GroupsBefore, int GroupsWithin) : PatternNode;

    /// <summary>A part whose match back-references can ask for.</summary>
    public sealed record Group(PatternNode Part, int Index) : PatternNode;

    /// <summary>The text that a group has matched, or nothing when it has not.</summary>
    public sealed record BackReference(int Index) : PatternNode;

    /// <summary>A condition on a place in the text.</summary>
    public sealed record Place(PlaceKind Kind) : PatternNode;

    /// <summary>A look at what follows, or precedes, without stepping over it.</summary>
    public sealed record Look(PatternNode Part, bool IsBehind, bool IsNegative) : PatternNode;
}
