using ArticleSchema.Core.Fallbacks;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Schemas;

/// <summary>The keys under which the entries of a collection are found.</summary>
internal static class EntryKeys
{
    /// <summary>The key of an article, as its schema's <c>x-key</c> says.</summary>
    public static string Get(SchemaDocument schema, string path)
    {
        var below = ProjectPath.RemoveExtension(SchemaSet.GetPathBelow(schema, path));
        return schema.Settings.Key == KeySource.Slug ? EntryName.RemoveDate(ProjectPath.GetName(below)) : below;
    }
}
