namespace ArticleSchema.Core.Models;

/// <summary>What messages call the types of C#: "'0000-01-01' cannot be held by …".</summary>
internal static class Holders
{
    public const string Boolean = "a bool";
    public const string Int8 = "an 8-bit integer";
    public const string UInt8 = "an unsigned 8-bit integer";
    public const string Int16 = "a 16-bit integer";
    public const string UInt16 = "an unsigned 16-bit integer";
    public const string Int32 = "a 32-bit integer";
    public const string UInt32 = "an unsigned 32-bit integer";
    public const string Int64 = "a 64-bit integer";
    public const string UInt64 = "an unsigned 64-bit integer";
    public const string Double = "a double";
    public const string Decimal = "a decimal without rounding";
    public const string Text = "a text";
    public const string Date = "a DateOnly";
    public const string Time = "a TimeOnly";
    public const string Moment = "a DateTimeOffset";
    public const string Uri = "a Uri";
    public const string Guid = "a Guid";
    public const string Choice = "an enumeration";
    public const string Mapping = "a mapping";

    /// <summary>Of a text that is none to .NET, since it has no UTF-8.</summary>
    public const string WholeCharacters = "a text, since half of a surrogate pair is no character,";

    /// <summary>Of a mapping that lacks a key.</summary>
    public static string RecordWithout(string key) => $"a record without '{key}'";
}
