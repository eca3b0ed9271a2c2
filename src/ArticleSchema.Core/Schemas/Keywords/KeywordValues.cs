using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary>Reads the values of keywords; one of the wrong kind is reported.</summary>
internal static class KeywordValues
{
    public static Schema Schema(KeywordSource source, SchemaCompiler compiler) => compiler.Compile(source.Schema, source.Value, source.Location);

    public static List<KeyValuePair<string, Schema>>? Schemas(KeywordSource source, SchemaCompiler compiler)
    {
        if (source.Value is ObjectNode mapping)
        {
            return mapping.Members
                .Select(member => new KeyValuePair<string, Schema>(member.Name, compiler.Compile(source.Schema, member.Value, JsonPointer.Append(source.Location, member.Name))))
                .ToList();
        }

        compiler.ReportMisuse(source, source.Member, "must map names to schemas");
        return null;
    }

    public static List<Schema>? SchemaList(KeywordSource source, SchemaCompiler compiler)
    {
        if (source.Value is ArrayNode { Items.Count: > 0 } array)
            return array.Items.Select((item, index) => compiler.Compile(source.Schema, item, JsonPointer.Append(source.Location, index))).ToList();
        compiler.ReportMisuse(source, source.Member, source.Value is ArrayNode ? "must hold at least one schema" : "must be a list of schemas");
        return null;
    }

    public static List<string>? Strings(KeywordSource source, Member member, SchemaCompiler compiler)
    {
        if (member.Value is ArrayNode array && array.Items.All(item => item is ScalarNode { Kind: NodeKind.String }))
            return array.Items.Select(item => ((ScalarNode)item).Text).ToList();
        compiler.ReportMisuse(source, member, "must be a list of property names");
        return null;
    }

    /// <summary>The count that another keyword of the same schema gives, or null.</summary>
    public static Number? Sibling(KeywordSource source, string name, SchemaCompiler compiler)
    {
        if (KeywordCatalog.Find(name, source.Schema.Dialect) is null || (source.Schema.Node as ObjectNode)?.Find(name) is not { } member)
            return null;
        if (member.Value is ScalarNode { Kind: NodeKind.Number } scalar && IsCount(scalar.Number))
            return scalar.Number;
        compiler.ReportMisuse(source, member, "must be a whole number, 0 or more");
        return null;
    }

    public static bool IsCount(Number number) => number.IsInteger && number >= default(Number);

    public static Keyword? Misuse(KeywordSource source, SchemaCompiler compiler, string expectation)
    {
        compiler.ReportMisuse(source, source.Member, expectation);
        return null;
    }
}
