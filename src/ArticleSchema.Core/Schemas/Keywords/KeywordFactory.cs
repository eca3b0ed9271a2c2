using ArticleSchema.Core.Formats;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Rules.Schemas;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary>Which keywords there are, and how each is made from its value.</summary>
internal static class KeywordFactory
{
    private static readonly Dictionary<string, Func<KeywordSource, SchemaCompiler, Keyword?>> s_factories = new(StringComparer.Ordinal)
    {
        ["$ref"] = CreateRef,
        ["type"] = CreateType,
        ["enum"] = CreateEnum,
        ["const"] = (source, _) => new EnumKeyword(source, [source.Value]),
        ["required"] = (source, compiler) => Strings(source.Member, compiler) is { } names ? new RequiredKeyword(source, names) : null,
        ["dependentRequired"] = CreateDependentRequired,
        ["properties"] = (source, compiler) => Schemas(source, compiler) is { } schemas ? new PropertiesKeyword(source, schemas) : null,
        ["patternProperties"] = CreatePatternProperties,
        ["additionalProperties"] = (source, compiler) => new AdditionalPropertiesKeyword(source, Compile(source, compiler)),
        ["unevaluatedProperties"] = (source, compiler) => new UnevaluatedKeyword(source, Compile(source, compiler)),
        ["unevaluatedItems"] = (source, compiler) => new UnevaluatedKeyword(source, Compile(source, compiler)),
        ["propertyNames"] = (source, compiler) => new PropertyNamesKeyword(source, Compile(source, compiler)),
        ["minProperties"] = CreateCount,
        ["maxProperties"] = CreateCount,
        ["items"] = (source, compiler) => new ItemsKeyword(source, Compile(source, compiler)),
        ["prefixItems"] = (source, compiler) => SchemaList(source, compiler) is { } schemas ? new PrefixItemsKeyword(source, schemas) : null,
        ["contains"] = CreateContains,
        ["minItems"] = CreateCount,
        ["maxItems"] = CreateCount,
        ["uniqueItems"] = CreateUniqueItems,
        ["minLength"] = CreateCount,
        ["maxLength"] = CreateCount,
        ["pattern"] = CreatePattern,
        ["format"] = CreateFormat,
        ["minimum"] = CreateBound,
        ["maximum"] = CreateBound,
        ["exclusiveMinimum"] = CreateBound,
        ["exclusiveMaximum"] = CreateBound,
        ["multipleOf"] = CreateMultipleOf,
        ["allOf"] = (source, compiler) => SchemaList(source, compiler) is { } schemas ? new AllOfKeyword(source, schemas) : null,
        ["anyOf"] = (source, compiler) => SchemaList(source, compiler) is { } schemas ? new AnyOfKeyword(source, schemas) : null,
        ["oneOf"] = (source, compiler) => SchemaList(source, compiler) is { } schemas ? new OneOfKeyword(source, schemas) : null,
        ["not"] = (source, compiler) => new NotKeyword(source, Compile(source, compiler)),
        ["if"] = CreateIf,
        ["dependentSchemas"] = (source, compiler) => Schemas(source, compiler) is { } schemas ? new DependentSchemasKeyword(source, schemas) : null,
    };

    /// <summary>Keywords that say something to people and programs, or that another keyword reads; they check nothing by themselves.</summary>
    private static readonly HashSet<string> s_annotations = new(StringComparer.Ordinal)
    {
        "$schema", "$id", "$defs", "definitions", "$comment", "title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly",
        "then", "else", "minContains", "maxContains", "contentEncoding", "contentMediaType", "contentSchema",
        "x-files", "x-front-matter", "x-collection", "x-key", "x-order", "x-index", "x-body",
    };

    /// <summary>Makes the keyword, or returns null where there is nothing to check or the value, reported, is unfit.</summary>
    public static Keyword? Create(KeywordSource source, SchemaCompiler compiler)
    {
        if (s_factories.TryGetValue(source.Name, out var create))
            return create(source, compiler);
        if (source.Name is "$defs" or "definitions")
            Schemas(source, compiler); // Compiled although nothing may refer to them, so that their faults are found.
        else if (!s_annotations.Contains(source.Name))
            ReportUnknown(source, compiler);
        return null;
    }

    private static void ReportUnknown(KeywordSource source, SchemaCompiler compiler)
    {
        var suggestion = Suggestion.For(source.Name, s_factories.Keys.Concat(s_annotations));
        // 'x-' belongs to everybody (2020-12 core §6.5 asks for it); only what looks like one of ours is worth a word.
        if (suggestion is not null || !source.Name.StartsWith("x-", StringComparison.Ordinal))
            compiler.Report(UnknownKeyword.Instance, source.Member.Key.Range, source.Name, Suggestion.Clause(suggestion));
    }

    private static Keyword? CreateRef(KeywordSource source, SchemaCompiler compiler)
    {
        if (source.Value is not ScalarNode { Kind: NodeKind.String } reference)
            return Misuse(source, compiler, "must be a text that refers to a schema");
        return compiler.Resolve(source, reference.Text) is { } target ? new RefKeyword(source, target) : null;
    }

    private static Keyword? CreateType(KeywordSource source, SchemaCompiler compiler)
    {
        var nodes = source.Value is ArrayNode array ? array.Items : [source.Value];
        var types = new List<SchemaType>();
        foreach (var node in nodes)
        {
            if (node is not ScalarNode scalar || !Enum.TryParse<SchemaType>(scalar.Text, ignoreCase: true, out var type) || scalar.Text != type.ToString().ToLowerInvariant())
                return Misuse(source, compiler, "must be 'string', 'integer', 'number', 'boolean', 'array', 'object' or 'null', or a list of these");
            types.Add(type);
        }

        return types.Count == 0 ? Misuse(source, compiler, "must name at least one type") : new TypeKeyword(source, types);
    }

    private static Keyword? CreateEnum(KeywordSource source, SchemaCompiler compiler) => source.Value is ArrayNode values
        ? new EnumKeyword(source, values.Items)
        : Misuse(source, compiler, "must be a list of values");

    private static Keyword? CreateDependentRequired(KeywordSource source, SchemaCompiler compiler)
    {
        if (source.Value is not ObjectNode mapping)
            return Misuse(source, compiler, "must map property names to lists of property names");
        var dependencies = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var member in mapping.Members)
        {
            if (Strings(member, compiler) is { } names)
                dependencies.Add(member.Name, names);
        }

        return new DependentRequiredKeyword(source, dependencies);
    }

    private static Keyword? CreatePatternProperties(KeywordSource source, SchemaCompiler compiler)
    {
        if (Schemas(source, compiler) is not { } schemas)
            return null;
        var patterns = new List<KeyValuePair<EcmaPattern, Schema>>();
        foreach (var (member, schema) in ((ObjectNode)source.Value).Members.Zip(schemas, (member, schema) => (member, schema.Value)))
        {
            if (CreatePattern(member.Key, compiler) is { } pattern)
                patterns.Add(new KeyValuePair<EcmaPattern, Schema>(pattern, schema));
        }

        return new PatternPropertiesKeyword(source, patterns);
    }

    private static Keyword? CreateContains(KeywordSource source, SchemaCompiler compiler)
    {
        var minimum = Sibling(source, "minContains", compiler) ?? Number.FromInt64(1);
        return new ContainsKeyword(source, Compile(source, compiler), minimum, Sibling(source, "maxContains", compiler));
    }

    private static Keyword? CreateIf(KeywordSource source, SchemaCompiler compiler)
    {
        var then = source.Schema["then"] is { } thenNode ? compiler.Compile(thenNode, JsonPointer.Append(source.Schema.Location, "then")) : null;
        var otherwise = source.Schema["else"] is { } elseNode ? compiler.Compile(elseNode, JsonPointer.Append(source.Schema.Location, "else")) : null;
        return new IfKeyword(source, Compile(source, compiler), then, otherwise);
    }

    private static Keyword? CreateUniqueItems(KeywordSource source, SchemaCompiler compiler) => source.Value is ScalarNode { Kind: NodeKind.Boolean } flag
        ? flag.Boolean ? new UniqueItemsKeyword(source) : null
        : Misuse(source, compiler, "must be true or false");

    private static Keyword? CreatePattern(KeywordSource source, SchemaCompiler compiler)
    {
        if (source.Value is not ScalarNode { Kind: NodeKind.String } scalar)
            return Misuse(source, compiler, "must be a regular expression");
        return CreatePattern(scalar, compiler) is { } pattern ? new PatternKeyword(source, pattern) : null;
    }

    private static EcmaPattern? CreatePattern(ScalarNode scalar, SchemaCompiler compiler)
    {
        var pattern = EcmaPattern.Create(scalar.Text, out var fault);
        if (fault is not null)
            compiler.Report(InvalidPattern.Instance, scalar.Range, scalar.Text, fault);
        return pattern;
    }

    private static Keyword? CreateFormat(KeywordSource source, SchemaCompiler compiler)
    {
        if (source.Value is not ScalarNode { Kind: NodeKind.String } scalar)
            return Misuse(source, compiler, "must be the name of a format");
        if (StringFormats.Find(scalar.Text) is { } format)
            return new FormatKeyword(source, format);
        compiler.Report(UnknownFormat.Instance, scalar.Range, scalar.Text, Suggestion.Clause(Suggestion.For(scalar.Text, StringFormats.Names)));
        return null;
    }

    private static Keyword? CreateCount(KeywordSource source, SchemaCompiler compiler) =>
        source.Value is ScalarNode { Kind: NodeKind.Number } scalar && IsCount(scalar.Number)
            ? new CountKeyword(source, scalar.Number)
            : Misuse(source, compiler, "must be a whole number, 0 or more");

    private static Keyword? CreateBound(KeywordSource source, SchemaCompiler compiler) => source.Value is ScalarNode { Kind: NodeKind.Number } scalar
        ? new BoundKeyword(source, scalar.Number)
        : Misuse(source, compiler, "must be a number");

    private static Keyword? CreateMultipleOf(KeywordSource source, SchemaCompiler compiler) =>
        source.Value is ScalarNode { Kind: NodeKind.Number } scalar && scalar.Number > default(Number)
            ? new MultipleOfKeyword(source, scalar.Number)
            : Misuse(source, compiler, "must be a number above 0");

    private static Number? Sibling(KeywordSource source, string name, SchemaCompiler compiler)
    {
        if ((source.Schema.Node as ObjectNode)?.Find(name) is not { } member)
            return null;
        if (member.Value is ScalarNode { Kind: NodeKind.Number } scalar && IsCount(scalar.Number))
            return scalar.Number;
        compiler.ReportMisuse(member, "must be a whole number, 0 or more");
        return null;
    }

    private static bool IsCount(Number number) => number.IsInteger && number >= default(Number);

    private static Schema Compile(KeywordSource source, SchemaCompiler compiler) => compiler.Compile(source.Value, source.Location);

    private static List<KeyValuePair<string, Schema>>? Schemas(KeywordSource source, SchemaCompiler compiler)
    {
        if (source.Value is ObjectNode mapping)
        {
            return mapping.Members
                .Select(member => new KeyValuePair<string, Schema>(member.Name, compiler.Compile(member.Value, JsonPointer.Append(source.Location, member.Name))))
                .ToList();
        }

        compiler.ReportMisuse(source.Member, "must map names to schemas");
        return null;
    }

    private static List<Schema>? SchemaList(KeywordSource source, SchemaCompiler compiler)
    {
        if (source.Value is ArrayNode { Items.Count: > 0 } array)
            return array.Items.Select((item, index) => compiler.Compile(item, JsonPointer.Append(source.Location, index))).ToList();
        compiler.ReportMisuse(source.Member, "must be a list of schemas");
        return null;
    }

    private static List<string>? Strings(Member member, SchemaCompiler compiler)
    {
        if (member.Value is ArrayNode array && array.Items.All(item => item is ScalarNode { Kind: NodeKind.String }))
            return array.Items.Select(item => ((ScalarNode)item).Text).ToList();
        compiler.ReportMisuse(member, "must be a list of property names");
        return null;
    }

    private static Keyword? Misuse(KeywordSource source, SchemaCompiler compiler, string expectation)
    {
        compiler.ReportMisuse(source.Member, expectation);
        return null;
    }
}
