using ArticleSchema.Core.Formats;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Patterns;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Rules.Schemas;
using ArticleSchema.Core.Schemas.Resources;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary>Makes the keywords that assert something of an instance itself.</summary>
internal static class Assertions
{
    private static readonly HashSet<string> s_numberFormats = new(StringComparer.Ordinal) { "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float", "double" };

    public static Keyword? CreateType(KeywordSource source, SchemaCompiler compiler)
    {
        var nodes = source.Value is ArrayNode array ? array.Items : [source.Value];
        var types = new List<SchemaType>();
        foreach (var node in nodes)
        {
            if (node is not ScalarNode scalar || !Enum.TryParse<SchemaType>(scalar.Text, ignoreCase: true, out var type) || scalar.Text != type.ToString().ToLowerInvariant())
                return KeywordValues.Misuse(source, compiler, "must be 'string', 'integer', 'number', 'boolean', 'array', 'object' or 'null', or a list of these");
            types.Add(type);
        }

        if (types.Distinct().Count() < types.Count)
            compiler.ReportMisuse(source, source.Member, "must not name a type twice");
        return types.Count == 0 ? KeywordValues.Misuse(source, compiler, "must name at least one type") : new TypeKeyword(source, types);
    }

    public static Keyword? CreateEnum(KeywordSource source, SchemaCompiler compiler) => source.Value is ArrayNode values
        ? new EnumKeyword(source, values.Items)
        : KeywordValues.Misuse(source, compiler, "must be a list of values");

    public static Keyword? CreateRequired(KeywordSource source, SchemaCompiler compiler) =>
        KeywordValues.Strings(source, source.Member, compiler) is { } names ? new RequiredKeyword(source, names) : null;

    public static Keyword? CreateDependentRequired(KeywordSource source, SchemaCompiler compiler)
    {
        if (source.Value is not ObjectNode mapping)
            return KeywordValues.Misuse(source, compiler, "must map property names to lists of property names");
        var dependencies = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var member in mapping.Members)
        {
            if (KeywordValues.Strings(source, member, compiler) is { } names)
                dependencies.Add(member.Name, names);
        }

        return new DependentRequiredKeyword(source, dependencies);
    }

    public static Keyword? CreateUniqueItems(KeywordSource source, SchemaCompiler compiler) => source.Value is ScalarNode { Kind: NodeKind.Boolean } flag
        ? flag.Boolean ? new UniqueItemsKeyword(source) : null
        : KeywordValues.Misuse(source, compiler, "must be true or false");

    public static Keyword? CreatePattern(KeywordSource source, SchemaCompiler compiler)
    {
        if (source.Value is not ScalarNode { Kind: NodeKind.String } scalar)
            return KeywordValues.Misuse(source, compiler, "must be a regular expression");
        return CompilePattern(source, scalar, compiler) is { } pattern ? new PatternKeyword(source, pattern) : null;
    }

    /// <summary>The pattern that a text of a keyword is; null, reported, when it is none.</summary>
    public static EcmaPattern? CompilePattern(KeywordSource source, ScalarNode scalar, SchemaCompiler compiler)
    {
        var pattern = EcmaPattern.Create(scalar.Text, out var fault);
        if (fault is not null)
            compiler.Report(source, InvalidPattern.Instance, scalar.Range, scalar.Text, fault);
        return pattern;
    }

    public static Keyword? CreateFormat(KeywordSource source, SchemaCompiler compiler)
    {
        if (source.Value is not ScalarNode { Kind: NodeKind.String } scalar)
            return KeywordValues.Misuse(source, compiler, "must be the name of a format");
        if (!compiler.Options.AssertsFormats && (source.Schema.Dialect.Vocabularies & Vocabularies.FormatAssertion) == 0)
            return null;
        if (StringFormats.Find(scalar.Text) is { } format)
            return new FormatKeyword(source, DateFormatKeyword.Extend(format, source.Schema));
        // What OpenAPI calls the sizes of numbers says which type holds them, and nothing of how they are written.
        if (s_numberFormats.Contains(scalar.Text))
            return null;
        compiler.Report(source, UnknownFormat.Instance, scalar.Range, scalar.Text, Suggestion.Clause(Suggestion.For(scalar.Text, StringFormats.Names)));
        return null;
    }

    public static Keyword? CreateContent(KeywordSource source, SchemaCompiler compiler)
    {
        if (source.Value is not ScalarNode { Kind: NodeKind.String })
            return KeywordValues.Misuse(source, compiler, "must be text");
        return compiler.Options.AssertsContent && source.Schema.Dialect.Draft == SchemaDraft.Draft07 ? new ContentKeyword(source) : null;
    }

    public static Keyword? CreateCount(KeywordSource source, SchemaCompiler compiler) =>
        source.Value is ScalarNode { Kind: NodeKind.Number } scalar && KeywordValues.IsCount(scalar.Number)
            ? new CountKeyword(source, scalar.Number)
            : KeywordValues.Misuse(source, compiler, "must be a whole number, 0 or more");

    public static Keyword? CreateBound(KeywordSource source, SchemaCompiler compiler) => source.Value is ScalarNode { Kind: NodeKind.Number } scalar
        ? new BoundKeyword(source, scalar.Number)
        : KeywordValues.Misuse(source, compiler, "must be a number");

    public static Keyword? CreateMultipleOf(KeywordSource source, SchemaCompiler compiler) =>
        source.Value is ScalarNode { Kind: NodeKind.Number } scalar && scalar.Number > default(Number)
            ? new MultipleOfKeyword(source, scalar.Number)
            : KeywordValues.Misuse(source, compiler, "must be a number above 0");
}
