using ArticleSchema.Core.Fallbacks;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Paths;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Rules.Schemas;
using ArticleSchema.Core.Schemas.Keywords;
using ArticleSchema.Core.Schemas.Values;

namespace ArticleSchema.Core.Schemas;

/// <summary>Where the keys of a collection's entries come from.</summary>
internal enum KeySource
{
    /// <summary>The path below the schema's folder, without extension.</summary>
    Path,

    /// <summary>The file's name without extension and without a date before it; that of the folder where the file is called <c>index</c>.</summary>
    Slug,

    /// <summary>The value of a property.</summary>
    Property,
}

/// <summary>One lookup of a collection.</summary>
/// <param name="Name">The method's name, as <c>ByCategory</c>.</param>
/// <param name="Property">The property whose values are looked up.</param>
internal sealed record IndexSettings(string Name, string Property);

/// <summary>What the root of a schema says with our own keywords (design §3).</summary>
internal sealed record SchemaSettings
{
    private static readonly IReadOnlyList<string> s_defaultFiles = ["**/*.md", "**/*.markdown", "**/*.mdx"];

    /// <summary><c>x-files</c>: which files below the schema's folder it applies to.</summary>
    public FilePatterns Files { get; private init; } = new(s_defaultFiles);

    /// <summary><c>x-front-matter</c>: whether an article without front matter is a violation.</summary>
    public bool RequiresFrontMatter { get; private init; } = true;

    /// <summary><c>x-collection</c>: the name of the collection; null for the model's name and <c>Collection</c>.</summary>
    public string? CollectionName { get; private init; }

    /// <summary><c>x-key</c>: what the key of an entry is.</summary>
    public KeySource Key { get; private init; }

    /// <summary>The property that gives the key; null where it comes from the path.</summary>
    public string? KeyProperty { get; private init; }

    /// <summary><c>x-language</c>: where the language of an entry comes from; null for entries without one.</summary>
    public LanguageSettings? Language { get; private init; }

    /// <summary><c>x-translations</c>: the languages that entries are wanted in; null where nobody asks.</summary>
    public TranslationSettings? Translations { get; private init; }

    /// <summary><c>x-order</c>: the property to sort by; null to sort by path.</summary>
    public string? OrderProperty { get; private init; }

    /// <summary>Whether <c>x-order</c> asks for the greatest first.</summary>
    public bool IsDescending { get; private init; }

    /// <summary><c>x-index</c>: the lookups, in the order of the schema.</summary>
    public IReadOnlyList<IndexSettings> Indexes { get; private init; } = [];

    /// <summary>The properties that the lookups are by, in their order, each once.</summary>
    public IReadOnlyList<string> IndexedProperties { get; private init; } = [];

    /// <summary><c>x-path</c>: how the path of an entry and its front matter agree; patterns of which one has to fit, none where nobody asks.</summary>
    public IReadOnlyList<PathPattern> Paths { get; private init; } = [];

    /// <summary><c>x-body</c>: whether the text of the article becomes part of the collection.</summary>
    public bool EmbedsBody { get; private init; }

    /// <summary><c>x-time-zone</c> of the root: the offset of moments that are written without one.</summary>
    public TimeSpan TimeZone { get; private init; }

    /// <summary><c>x-fallback</c> of the properties: where values come from that the front matter does not give, in the order of the schema.</summary>
    public IReadOnlyList<FallbackSettings> Fallbacks { get; private init; } = [];

    internal static SchemaSettings Read(Schema root, ViolationSink violations)
    {
        var settings = new SchemaSettings
        {
            TimeZone = root.Find<TimeZoneKeyword>()?.Offset ?? TimeSpan.Zero,
            Fallbacks = FallbackDeclarations.Read(root, violations),
        };
        if (root.Node is not ObjectNode mapping)
            return settings;

        foreach (var member in mapping.Members)
        {
            settings = member.Name switch
            {
                // An empty list is for a schema that only others refer to.
                "x-files" => StringList(member) is { } patterns && patterns.All(FilePatterns.CanMatch)
                    ? settings with { Files = new FilePatterns(patterns.Count > 0 && patterns.All(FilePatterns.Excludes) ? [.. s_defaultFiles, .. patterns] : patterns) }
                    : Misuse(settings, member, violations, "must be a list of file patterns below the schema's folder, with '/' between their segments"),
                "x-front-matter" => Word(member) is "required" or "optional"
                    ? settings with { RequiresFrontMatter = Word(member) == "required" }
                    : Misuse(settings, member, violations, "must be 'required' or 'optional'"),
                "x-collection" => Word(member) is { } name
                    ? settings with { CollectionName = name }
                    : Misuse(settings, member, violations, "must be the name of a class"),
                "x-key" => ReadKey(settings, member, root, violations),
                "x-language" => Word(member) is { } language && (language == "folder" || HasProperty(root, language))
                    ? settings with { Language = language == "folder" ? new LanguageSettings(Property: null) : new LanguageSettings(language) { Default = FindDefault(root, language) } }
                    : Misuse(settings, member, violations, "must be 'folder' or one of the schema's properties"),
                "x-order" => ReadOrder(settings, member, root, violations),
                "x-index" => ReadIndexes(settings, member, root, violations),
                "x-path" => ReadPaths(settings, member, root, violations),
                "x-body" => Word(member) is "none" or "embed"
                    ? settings with { EmbedsBody = Word(member) == "embed" }
                    : Misuse(settings, member, violations, "must be 'none' or 'embed'"),
                _ => settings,
            };
        }

        return mapping.Find("x-translations") is { } translations ? ReadTranslations(settings, translations, root, violations) : settings;
    }

    private static SchemaSettings ReadKey(SchemaSettings settings, Member member, Schema root, ViolationSink violations) => Word(member) switch
    {
        "path" => settings with { Key = KeySource.Path },
        "slug" => settings with { Key = KeySource.Slug },
        // Every entry has a key, so nothing may allow that there is none.
        { } property when IsAlwaysGiven(root, property) && IsKey(root.Find<PropertiesKeyword>()!.Find(property)!) => settings with { Key = KeySource.Property, KeyProperty = property },
        _ => Misuse(settings, member, violations, "must be 'path', 'slug' or one of the schema's properties, required and of one type, text or whole numbers"),
    };

    private static string? FindDefault(Schema root, string property) =>
        ValueSchemas.Declared(root.Find<PropertiesKeyword>()!.Find(property)!).Select(part => part["default"]).FirstOrDefault(value => value is not null) is ScalarNode { Kind: NodeKind.String, Text: { Length: > 0 } text } ? text : null;

    private static bool IsAlwaysGiven(Schema root, string property) =>
        HasProperty(root, property) && root.Find<RequiredKeyword>()?.Properties.Contains(property) == true;

    private static bool IsKey(Schema property) => ValueSchemas.Declared(property).Select(part => part.Find<TypeKeyword>()).Any(type => type is { Types: [SchemaType.String or SchemaType.Integer] });

    // Last, because it rests on the language.
    private static SchemaSettings ReadTranslations(SchemaSettings settings, Member member, Schema root, ViolationSink violations)
    {
        var named = member.Value as ObjectNode;
        var list = named is null ? member : named.Find("languages");
        var key = named?.Find("key") is { } given ? Word(given) ?? "" : null;
        if (list is null || StringList(list) is not { Count: > 1 } languages || languages.Distinct(StringComparer.Ordinal).Count() < languages.Count || (key is not null && !HasProperty(root, key)))
            return Misuse(settings, member, violations, "must list two languages or more, or map 'languages' to them and 'key' to the property that translations of one text share");
        if (settings.Language is null)
            return Misuse(settings, member, violations, "needs 'x-language' beside it");
        if (key is not null && key == settings.KeyProperty)
            return Misuse(settings, named!.Find("key")!, violations, $"cannot be '{key}', as 'x-key' is: no two entries have the same, but translations of one text do");
        return key is null && settings.Language.Property is not null
            ? Misuse(settings, member, violations, "needs a 'key', because the path does not tell the language")
            : settings with { Translations = new TranslationSettings(languages, key) };
    }

    private static SchemaSettings ReadOrder(SchemaSettings settings, Member member, Schema root, ViolationSink violations)
    {
        var property = Word(member);
        var isDescending = property?.StartsWith("-", StringComparison.Ordinal) == true;
        if (isDescending)
            property = property!.Substring(1);
        return property is not null && HasProperty(root, property)
            ? settings with { OrderProperty = property, IsDescending = isDescending }
            : Misuse(settings, member, violations, "must name one of the schema's properties, with '-' before it for the greatest first");
    }

    private static SchemaSettings ReadIndexes(SchemaSettings settings, Member member, Schema root, ViolationSink violations)
    {
        var indexes = member.Value is ObjectNode named
            ? named.Members.Select(index => new IndexSettings(index.Name, Word(index) ?? "")).ToList()
            : StringList(member)?.Select(property => new IndexSettings("By" + Identifiers.ToPascalCase(property), property)).ToList();
        return indexes is not null && indexes.All(index => HasProperty(root, index.Property) && Identifiers.IsValid(index.Name))
            ? settings with { Indexes = indexes, IndexedProperties = indexes.Select(index => index.Property).Distinct(StringComparer.Ordinal).ToList() }
            : Misuse(settings, member, violations, "must list properties of the schema, or map names of methods to them");
    }

    private static SchemaSettings ReadPaths(SchemaSettings settings, Member member, Schema root, ViolationSink violations)
    {
        if (StringList(member) is not { Count: > 0 } sources || sources.Exists(string.IsNullOrWhiteSpace))
            return Misuse(settings, member, violations, "must be a pattern such as '{date:yyyy}/{slug}', or a list of these");
        var patterns = new List<PathPattern>();
        foreach (var source in sources)
        {
            if (PathPatternParser.Parse(source, root, settings.TimeZone, out var fault) is not { } pattern)
                return Misuse(settings, member, violations, fault!);
            patterns.Add(pattern);
        }

        return settings with { Paths = patterns };
    }

    private static bool HasProperty(Schema root, string property) =>
        root.Find<PropertiesKeyword>()?.Find(property) is not null;

    private static SchemaSettings Misuse(SchemaSettings settings, Member member, ViolationSink violations, string expectation)
    {
        violations.Add(KeywordMisuse.Instance, member.ValueRange, $"'{member.Name}'", expectation);
        return settings;
    }

    private static string? Word(Member member) => member.Value is ScalarNode { Kind: NodeKind.String } scalar ? scalar.Text : null;

    private static List<string>? StringList(Member member) => member.Value switch
    {
        ScalarNode { Kind: NodeKind.String } scalar => [scalar.Text],
        ArrayNode array when array.Items.All(item => item is ScalarNode { Kind: NodeKind.String }) => array.Items.Select(item => ((ScalarNode)item).Text).ToList(),
        _ => null,
    };
}
