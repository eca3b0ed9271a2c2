using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas.Resources;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary>Makes the keywords that refer to other schemas.</summary>
internal static class References
{
    public static Keyword? CreateRef(KeywordSource source, SchemaCompiler compiler)
    {
        if (source.Value is not ScalarNode { Kind: NodeKind.String } reference)
            return KeywordValues.Misuse(source, compiler, "must be a text that refers to a schema");
        return compiler.Resolve(source, reference.Text) is { } target ? new RefKeyword(source, target.Schema) : null;
    }

    public static Keyword? CreateDynamicRef(KeywordSource source, SchemaCompiler compiler)
    {
        if (source.Value is not ScalarNode { Kind: NodeKind.String } reference)
            return KeywordValues.Misuse(source, compiler, "must be a text that refers to a schema");
        if (compiler.Resolve(source, reference.Text) is not { } target)
            return null;
        // Unless it leads to a dynamic anchor, it is an ordinary reference (2020-12 core §8.2.3.2).
        var (_, fragment) = SchemaUri.Split(reference.Text);
        return target.Resource.DynamicAnchors.TryGetValue(fragment, out var anchor) && anchor.Location == target.Schema.Location
            ? CreateDynamic(source, target.Schema, fragment, compiler)
            : new RefKeyword(source, target.Schema);
    }

    public static Keyword? CreateRecursiveRef(KeywordSource source, SchemaCompiler compiler)
    {
        if (source.Value is not ScalarNode { Kind: NodeKind.String, Text: "#" })
            return KeywordValues.Misuse(source, compiler, "must be '#'");
        if (compiler.Resolve(source, "#") is not { } target)
            return null;
        return target.Resource.DynamicAnchors.ContainsKey(SchemaResource.RecursiveAnchor)
            ? CreateDynamic(source, target.Schema, SchemaResource.RecursiveAnchor, compiler)
            : new RefKeyword(source, target.Schema);
    }

    private static DynamicRefKeyword CreateDynamic(KeywordSource source, Schema target, string anchor, SchemaCompiler compiler)
    {
        compiler.CompileDynamicTargets(anchor);
        return new DynamicRefKeyword(source, target, anchor);
    }
}
