using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Json;

/// <summary>Reads what JSON writes without quotes: numbers, true, false and null.</summary>
internal static class JsonWords
{
    /// <summary>The value at the position; null after a fault.</summary>
    public static ScalarNode? Read(ReadCursor cursor)
    {
        var start = cursor.Position;
        var end = start;
        while (end < cursor.End && IsWordCharacter(cursor.Text[end]))
            end++;
        var range = TextRange.FromBounds(start, end);
        if (Resolve(cursor.Text.Substring(start, range.Length), range) is { } value)
        {
            cursor.Position = end;
            return value;
        }

        JsonFaults.ReportValue(cursor, range);
        return null;
    }

    private static bool IsWordCharacter(char character) =>
        char.IsLetterOrDigit(character) || character is '+' or '-' or '.' or '_' or ':';

    private static ScalarNode? Resolve(string word, TextRange range) => word switch
    {
        "true" or "false" => ScalarNode.FromBoolean(word, range),
        "null" => ScalarNode.Null(word, range),
        _ => IsNumber(word) && Number.TryParse(word, out var number) ? ScalarNode.FromNumber(word, number, range) : null,
    };

    /// <summary>Whether a word is a number of JSON (RFC 8259 §6), which has fewer spellings than <see cref="Number.TryParse"/> takes.</summary>
    private static bool IsNumber(string word)
    {
        var at = word.StartsWith("-", StringComparison.Ordinal) ? 1 : 0;
        var whole = SkipDigits(word, at);
        if (whole == at || (word[at] == '0' && whole > at + 1))
            return false;
        at = whole;
        if (at < word.Length && word[at] == '.')
        {
            var fraction = SkipDigits(word, at + 1);
            if (fraction == at + 1)
                return false;
            at = fraction;
        }

        if (at < word.Length && word[at] is 'e' or 'E')
        {
            var digits = at + 1 < word.Length && word[at + 1] is '+' or '-' ? at + 2 : at + 1;
            at = SkipDigits(word, digits);
            if (at == digits)
                return false;
        }

        return at == word.Length;
    }

    private static int SkipDigits(string text, int at)
    {
        while (at < text.Length && text[at] is >= '0' and <= '9')
            at++;
        return at;
    }
}
