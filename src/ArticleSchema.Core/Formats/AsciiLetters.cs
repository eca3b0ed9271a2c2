namespace ArticleSchema.Core.Formats;

/// <summary>The letters and digits that formats of the Internet are made of, whatever else Unicode calls so.</summary>
internal static class AsciiLetters
{
    public static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    public static bool IsDigit(char character) => character is >= '0' and <= '9';

    public static bool IsLetterOrDigit(char character) => IsLetter(character) || IsDigit(character);
}
