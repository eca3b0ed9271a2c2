using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Schemas;

/// <summary>The keys under which the entries of a collection are found.</summary>
public static class EntryKeys
{
    /// <summary>The key of an article, as its schema's <c>x-key</c> says.</summary>
    public static string Get(SchemaDocument schema, string path)
    {
        var below = ProjectPath.RemoveExtension(SchemaSet.GetPathBelow(schema, path));
        return schema.Settings.Key == KeySource.Slug ? RemoveDate(ProjectPath.GetName(below)) : below;
    }

    /// <summary>A file's name without a date such as <c>2024-05-01-</c> before it, unless nothing would be left.</summary>
    private static string RemoveDate(string name)
    {
        const string pattern = "dddd-dd-dd-";
        if (name.Length <= pattern.Length)
            return name;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == 'd' ? name[i] is < '0' or > '9' : name[i] != '-')
                return name;
        }

        return name.Substring(pattern.Length);
    }
}
