namespace ArticleSchema.Core.Formats;

/// <summary>One piece of a <see cref="TimestampPattern"/>: a specifier with its repetitions, or a character that stands for itself.</summary>
/// <param name="Specifier">The specifier, such as <c>y</c>; <c>'\0'</c> for a character that stands for itself.</param>
/// <param name="Count">How often the specifier is repeated.</param>
/// <param name="Literal">The character that stands for itself.</param>
internal readonly record struct TimestampPart(char Specifier, int Count, char Literal)
{
    /// <summary>Whether it reads one digit or more, as many as there are.</summary>
    public bool HasOpenEnd => (Count == 1 && Specifier is 'd' or 'M' or 'H' or 'h' or 'm' or 's' or 'z') || Specifier == 'F';

    /// <summary>Whether what it reads may begin with a digit.</summary>
    public bool MayBeginWithDigit => Specifier switch
    {
        '\0' => Literal is >= '0' and <= '9',
        'd' or 'M' => Count <= 2,
        'y' or 'H' or 'h' or 'm' or 's' or 'f' or 'F' => true,
        _ => false,
    };
}
