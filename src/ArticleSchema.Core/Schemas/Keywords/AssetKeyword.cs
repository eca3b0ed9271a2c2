namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary><c>x-asset</c>, our own: the value, or each item of a list, is the path of a file of the project.</summary>
internal sealed class AssetKeyword : RelationKeyword
{
    internal AssetKeyword(KeywordSource source, IReadOnlyList<string> extensions, string? folder)
        : base(source)
    {
        Extensions = extensions;
        Folder = folder;
    }

    /// <summary>The extensions that the file may have, each with its dot, in the order of the schema; empty for any.</summary>
    public IReadOnlyList<string> Extensions { get; }

    /// <summary>The folder that paths start from, relative to that of the schema; null where they start from the folder of the entry's file.</summary>
    public string? Folder { get; }
}
