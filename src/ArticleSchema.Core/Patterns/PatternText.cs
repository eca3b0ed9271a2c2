namespace ArticleSchema.Core.Patterns;

/// <summary>A text that an expression is matched against, as code points.</summary>
internal sealed class PatternText(string text)
{
    private readonly int[] _codePoints = CodePoints.Of(text);

    public int Length => _codePoints.Length;

    public int this[int index] => _codePoints[index];

    /// <summary>Whether a condition holds at a place, 0 being before the first code point.</summary>
    public bool Holds(PlaceKind kind, int place) => kind switch
    {
        PlaceKind.Start => place == 0,
        PlaceKind.End => place == Length,
        PlaceKind.WordBoundary => IsWord(place - 1) != IsWord(place),
        _ => IsWord(place - 1) == IsWord(place),
    };

    private bool IsWord(int index) => index >= 0 && index < Length && PatternClasses.Word.Contains(_codePoints[index]);
}
