namespace ArticleSchema.Core.Patterns;

/// <summary>What a <see cref="PatternStep"/> does. Those after <see cref="Look"/> are only in programs that remember what groups have matched.</summary>
internal enum PatternOperation
{
    /// <summary>The expression has matched.</summary>
    Match,

    /// <summary>Steps over one code point of a set.</summary>
    OneOf,

    /// <summary>Goes on at two places, the first preferred.</summary>
    Split,

    /// <summary>Goes on elsewhere.</summary>
    Jump,

    /// <summary>Goes on where a condition on the place holds.</summary>
    Place,

    /// <summary>Goes on where a program of its own matches, or does not.</summary>
    Look,

    /// <summary>Remembers where a group begins.</summary>
    Open,

    /// <summary>Remembers what a group has matched.</summary>
    Close,

    /// <summary>Forgets what some groups have matched: each round of a repetition begins anew (ECMA-262 §22.2.2.3.1).</summary>
    Forget,

    /// <summary>Remembers where a round of a repetition begins.</summary>
    Mark,

    /// <summary>Goes on when the round has stepped over anything: an empty one would go on for ever.</summary>
    CheckProgress,

    /// <summary>Steps over what a group has matched.</summary>
    BackReference,
}
