namespace ArticleSchema.Core.Spellings;

/// <summary>Signs that people say, so that they tell names apart: C# is C sharp. Whether one is said where it stands is for the caller to know.</summary>
internal static class SpokenSigns
{
    /// <summary>What is said for a sign, in small letters; null for what is none.</summary>
    public static string? Find(int sign) => sign switch
    {
        '#' or '♯' => "sharp",
        '+' => "plus",
        '&' => "and",
        '%' => "percent",
        '.' => "dot",
        _ => null,
    };
}
