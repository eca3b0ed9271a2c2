using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary>Makes the keywords that tie a value to something outside of it.</summary>
internal static class RelationKeywords
{
    public static Keyword? CreateReference(KeywordSource source, SchemaCompiler compiler) =>
        OwnKeywords.IsText(source.Value, out var collection)
            ? new ReferenceKeyword(source, collection)
            : KeywordValues.Misuse(source, compiler, "must be the name of a collection, such as 'authors' for 'authors.schema.yaml'");

    public static Keyword? CreateUnique(KeywordSource source, SchemaCompiler compiler)
    {
        if (source.Value is not ScalarNode { Kind: NodeKind.Boolean } flag)
            return KeywordValues.Misuse(source, compiler, "must be true or false");
        return flag.Boolean ? new UniqueKeyword(source) : null;
    }

    public static Keyword? CreateAsset(KeywordSource source, SchemaCompiler compiler)
    {
        switch (source.Value)
        {
            case ScalarNode { Kind: NodeKind.Boolean } flag:
                return flag.Boolean ? new AssetKeyword(source, [], folder: null) : null;
            case ObjectNode settings when settings.Members.All(member => member.Name is "extensions" or "folder"):
                var folder = settings.Find("folder")?.Value;
                var listed = settings.Find("extensions")?.Value;
                if ((listed is null || IsExtensions(listed)) && (folder is null || IsFolder(folder)))
                    return new AssetKeyword(source, listed is null ? [] : ToExtensions(listed), (folder as ScalarNode)?.Text);
                break;
            case var extensions when IsExtensions(extensions):
                return new AssetKeyword(source, ToExtensions(extensions), folder: null);
        }

        return KeywordValues.Misuse(source, compiler, "must be true, a list of extensions such as '.png', or a mapping of 'extensions' and the 'folder' that paths start from, relative to the schema's folder such as '../images'");
    }

    public static Keyword? CreateBoundary(KeywordSource source, SchemaCompiler compiler) =>
        OwnKeywords.IsText(source.Value, out var other)
            ? new BoundaryKeyword(source, other)
            : KeywordValues.Misuse(source, compiler, "must be the name of another property, or 'now'");

    private static bool IsExtensions(DataNode value) => Items(value) is { Count: > 0 } items && items.All(item => OwnKeywords.IsText(item, out var text) && text.Length > 1 && text[0] == '.' && text.IndexOf('/') < 0);

    private static IReadOnlyList<string> ToExtensions(DataNode value) => Items(value).Select(item => ((ScalarNode)item).Text).ToList();

    private static IReadOnlyList<DataNode> Items(DataNode value) => value is ArrayNode array ? array.Items : [value];

    private static bool IsFolder(DataNode value) => OwnKeywords.IsText(value, out var text) && text[0] != '/' && text.IndexOf('\\') < 0;
}
