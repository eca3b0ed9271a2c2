using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Fallbacks;

/// <summary>The name of an article, as its path gives it: a date may stand before it.</summary>
internal static class EntryName
{
    private const string DatePattern = "dddd-dd-dd";

    /// <summary>The date before the name, as it is written (<c>2024-05-01</c>), or null. Whether there is such a day is for the schema to say.</summary>
    /// <param name="path">The path below the schema's folder.</param>
    public static string? FindDate(string path)
    {
        var name = GetName(path);
        return HasDate(name) && (name.Length == DatePattern.Length || name[DatePattern.Length] == '-') ? name.Substring(0, DatePattern.Length) : null;
    }

    /// <summary>The name without a date before it; letters, hyphens and all, as they are.</summary>
    /// <param name="path">The path below the schema's folder.</param>
    public static string Find(string path) => RemoveDate(GetName(path));

    /// <summary>A name without a date such as <c>2024-05-01-</c> before it, unless nothing would be left.</summary>
    public static string RemoveDate(string name) =>
        name.Length > DatePattern.Length + 1 && HasDate(name) && name[DatePattern.Length] == '-' ? name.Substring(DatePattern.Length + 1) : name;

    // '2024-05-01-hello/index.md' is how articles with pictures beside them are kept; '_index.md' is Hugo's word for it.
    private static string GetName(string path)
    {
        var withoutExtension = ProjectPath.RemoveExtension(path);
        var name = ProjectPath.GetName(withoutExtension);
        return name is "index" or "_index" && ProjectPath.GetFolder(withoutExtension) is { Length: > 0 } folder ? ProjectPath.GetName(folder) : name;
    }

    private static bool HasDate(string name)
    {
        if (name.Length < DatePattern.Length)
            return false;
        for (var i = 0; i < DatePattern.Length; i++)
        {
            if (DatePattern[i] == 'd' ? name[i] is < '0' or > '9' : name[i] != '-')
                return false;
        }

        return true;
    }
}
