using System.Text;

namespace ArticleSchema.Core.Patterns;

/// <summary>Names of groups (ECMA-262 §22.2.1: GroupName): identifiers, whose characters may be escaped.</summary>
internal static class PatternGroupName
{
    /// <summary>The name that stands between <c>&lt;</c> and <c>&gt;</c>.</summary>
    /// <exception cref="PatternFault">It is not a name.</exception>
    public static string Read(string written)
    {
        var source = new PatternSource(written);
        var name = new StringBuilder();
        while (!source.IsAtEnd)
        {
            var isEscaped = source.Current == '\\';
            var codePoint = source.Take();
            if (isEscaped)
                codePoint = source.Current == 'u' ? PatternEscapes.ReadSet(source).First : '\\';
            var isFirst = name.Length == 0;
            if (codePoint != '$' && !(isFirst ? codePoint == '_' : codePoint is 0x200C or 0x200D) && !UnicodeProperties.Get(isFirst ? "ID_Start" : "ID_Continue").Contains(codePoint))
                throw new PatternFault($"'{written}' is not a name for a group");
            CodePoints.Append(name, codePoint);
        }

        return name.Length > 0 ? name.ToString() : throw new PatternFault("one of its groups has an empty name");
    }
}
