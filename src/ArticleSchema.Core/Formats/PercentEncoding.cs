namespace ArticleSchema.Core.Formats;

/// <summary>A character as <c>%</c> and two hexadecimal digits (RFC 3986 §2.1).</summary>
internal static class PercentEncoding
{
    public const string Fault = "'%' must be followed by two hexadecimal digits";

    public static bool IsAt(string text, int at) => at + 2 < text.Length && text[at] == '%' && Uri.IsHexDigit(text[at + 1]) && Uri.IsHexDigit(text[at + 2]);
}
