using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Patterns;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary>Makes the keywords that apply schemas to an instance and to its parts.</summary>
internal static class Applicators
{
    // Compiled although nothing may refer to them, so that their faults are found.
    public static Keyword? CompileDefinitions(KeywordSource source, SchemaCompiler compiler)
    {
        KeywordValues.Schemas(source, compiler);
        return null;
    }

    public static Keyword? CreateAllOf(KeywordSource source, SchemaCompiler compiler) =>
        KeywordValues.SchemaList(source, compiler) is { } schemas ? new AllOfKeyword(source, schemas) : null;

    public static Keyword? CreateAnyOf(KeywordSource source, SchemaCompiler compiler) =>
        KeywordValues.SchemaList(source, compiler) is { } schemas ? new AnyOfKeyword(source, schemas) : null;

    public static Keyword? CreateOneOf(KeywordSource source, SchemaCompiler compiler) =>
        KeywordValues.SchemaList(source, compiler) is { } schemas ? new OneOfKeyword(source, schemas) : null;

    public static Keyword? CreateNot(KeywordSource source, SchemaCompiler compiler) => new NotKeyword(source, KeywordValues.Schema(source, compiler));

    public static Keyword? CreateIf(KeywordSource source, SchemaCompiler compiler) =>
        new IfKeyword(source, KeywordValues.Schema(source, compiler), Consequence(source, "then", compiler), Consequence(source, "else", compiler));

    public static Keyword? CreateProperties(KeywordSource source, SchemaCompiler compiler) =>
        KeywordValues.Schemas(source, compiler) is { } schemas ? new PropertiesKeyword(source, schemas) : null;

    public static Keyword? CreatePatternProperties(KeywordSource source, SchemaCompiler compiler)
    {
        if (KeywordValues.Schemas(source, compiler) is not { } schemas)
            return null;
        var patterns = new List<KeyValuePair<EcmaPattern, Schema>>();
        foreach (var (member, schema) in ((ObjectNode)source.Value).Members.Zip(schemas, (member, schema) => (member, schema.Value)))
        {
            if (Assertions.CompilePattern(source, member.Key, compiler) is { } pattern)
                patterns.Add(new KeyValuePair<EcmaPattern, Schema>(pattern, schema));
        }

        return new PatternPropertiesKeyword(source, patterns);
    }

    public static Keyword? CreateAdditionalProperties(KeywordSource source, SchemaCompiler compiler) =>
        new AdditionalPropertiesKeyword(source, KeywordValues.Schema(source, compiler));

    public static Keyword? CreatePropertyNames(KeywordSource source, SchemaCompiler compiler) => new PropertyNamesKeyword(source, KeywordValues.Schema(source, compiler));

    public static Keyword? CreatePrefixItems(KeywordSource source, SchemaCompiler compiler) =>
        KeywordValues.SchemaList(source, compiler) is { } schemas ? new PrefixItemsKeyword(source, schemas) : null;

    public static Keyword? CreateItems(KeywordSource source, SchemaCompiler compiler) => source.Value is ArrayNode
        ? KeywordValues.Misuse(source, compiler, "must be a schema; a list of schemas, one for each of the first items, is called 'prefixItems' in this draft")
        : new ItemsKeyword(source, KeywordValues.Schema(source, compiler));

    // Until 2020-12 a list of schemas was for the first items (2019-09 core §9.3.1.1).
    public static Keyword? CreateItemsOrPrefix(KeywordSource source, SchemaCompiler compiler) => source.Value is ArrayNode
        ? CreatePrefixItems(source, compiler)
        : new ItemsKeyword(source, KeywordValues.Schema(source, compiler));

    // Beside a schema for all items there are no others (2019-09 core §9.3.1.2).
    public static Keyword? CreateAdditionalItems(KeywordSource source, SchemaCompiler compiler)
    {
        var schema = KeywordValues.Schema(source, compiler);
        return source.Schema["items"] is ArrayNode ? new ItemsKeyword(source, schema) : null;
    }

    public static Keyword? CreateContains(KeywordSource source, SchemaCompiler compiler)
    {
        var minimum = KeywordValues.Sibling(source, "minContains", compiler) ?? Number.FromInt64(1);
        return new ContainsKeyword(source, KeywordValues.Schema(source, compiler), minimum, KeywordValues.Sibling(source, "maxContains", compiler));
    }

    public static Keyword? CreateDependentSchemas(KeywordSource source, SchemaCompiler compiler) =>
        KeywordValues.Schemas(source, compiler) is { } schemas ? new DependentSchemasKeyword(source, schemas) : null;

    public static Keyword? CreateDependencies(KeywordSource source, SchemaCompiler compiler)
    {
        if (source.Value is not ObjectNode mapping)
            return KeywordValues.Misuse(source, compiler, "must map property names to lists of property names or to schemas");
        var names = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var schemas = new List<KeyValuePair<string, Schema>>();
        foreach (var member in mapping.Members)
        {
            if (member.Value is not ArrayNode)
                schemas.Add(new(member.Name, compiler.Compile(source.Schema, member.Value, JsonPointer.Append(source.Location, member.Name))));
            else if (KeywordValues.Strings(source, member, compiler) is { } list)
                names.Add(member.Name, list);
        }

        return new DependenciesKeyword(source, new DependentRequiredKeyword(source, names), new DependentSchemasKeyword(source, schemas));
    }

    public static Keyword? CreateUnevaluated(KeywordSource source, SchemaCompiler compiler) => new UnevaluatedKeyword(source, KeywordValues.Schema(source, compiler));

    private static Schema? Consequence(KeywordSource source, string name, SchemaCompiler compiler) => source.Schema[name] is { } node
        ? compiler.Compile(source.Schema, node, JsonPointer.Append(source.Schema.Location, name))
        : null;
}
