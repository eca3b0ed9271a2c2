namespace ArticleSchema.Core.Formats;

/// <summary><c>uuid</c> (RFC 4122 §3): 8-4-4-4-12 hexadecimal digits.</summary>
internal sealed class UuidFormat : StringFormat
{
    public override string Name => "uuid";

    public override string? FindFault(string text)
    {
        var isUuid = text.Length == 36;
        for (var i = 0; i < text.Length && isUuid; i++)
            isUuid = i is 8 or 13 or 18 or 23 ? text[i] == '-' : Uri.IsHexDigit(text[i]);
        return isUuid ? null : "which is not a UUID like '123e4567-e89b-12d3-a456-426614174000'";
    }
}
