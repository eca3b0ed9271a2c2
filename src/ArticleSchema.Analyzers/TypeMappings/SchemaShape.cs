using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>What one or more schemas together say about the type of their common instances, references and <c>allOf</c> followed.</summary>
internal sealed class SchemaShape
{
    private readonly SchemaType? _only;

    private SchemaShape(Schema origin, SchemaParts parts, IReadOnlyList<Keyword> keywords, SchemaType? only = null)
    {
        Origin = origin;
        Parts = parts;
        Keywords = keywords;
        _only = only;
        var types = SchemaTypes.Of(keywords);
        IsNullable = only is null && types?.Contains(SchemaType.Null) == true;
        Types = only is { } one ? SchemaTypes.Intersect(types, [one]) : types?.Where(type => type != SchemaType.Null).ToList();
    }

    /// <summary>Where the instances' place is declared: the first of the schemas.</summary>
    public Schema Origin { get; }

    /// <summary>All schemas that hold for every instance, in the order in which they are met.</summary>
    public IReadOnlyList<Schema> Parts { get; }

    /// <summary>What they say, without alternatives of which one has been chosen.</summary>
    public IReadOnlyList<Keyword> Keywords { get; }

    /// <summary>The alternatives that have been chosen, each with the schema that offers it.</summary>
    public IReadOnlyList<(Schema Offering, Schema Chosen)> Choices { get; private init; } = [];

    /// <summary>The types that are allowed besides null; null when the schemas do not say.</summary>
    public IReadOnlyList<SchemaType>? Types { get; }

    /// <summary>Whether null is allowed by name.</summary>
    public bool IsNullable { get; }

    /// <summary>The format, when the schemas have one that is checked.</summary>
    public string? Format => Find<FormatKeyword>()?.Format.Name;

    /// <summary>Whether <c>x-csharp-type</c> has been found not to fit.</summary>
    public bool IgnoresTypeName { get; private init; }

    /// <summary>Whether another alternative than the one that has been chosen may be a text as well, so that its spelling says which of them a text is.</summary>
    public bool SharesTexts { get; private init; }

    /// <summary>The shape of what satisfies all of the schemas.</summary>
    public static SchemaShape Of(params IReadOnlyList<Schema> schemas)
    {
        var parts = new SchemaParts(schemas);
        return new SchemaShape(schemas[0], parts, parts.SelectMany(part => part.Keywords).ToList());
    }

    /// <summary>The same without <c>x-csharp-type</c>.</summary>
    public SchemaShape WithoutTypeName() => new(Origin, (SchemaParts)Parts, Keywords, _only) { IgnoresTypeName = true, Choices = Choices, SharesTexts = SharesTexts };

    /// <summary>The same with only one of its types.</summary>
    public SchemaShape With(SchemaType type) => new(Origin, (SchemaParts)Parts, Keywords, type) { IgnoresTypeName = IgnoresTypeName, Choices = Choices, SharesTexts = SharesTexts };

    /// <summary>The same without a keyword that offers alternatives.</summary>
    public SchemaShape Without(Keyword alternatives) => new(Origin, (SchemaParts)Parts, Keywords.Where(keyword => keyword != alternatives).ToList(), _only) { Choices = Choices, SharesTexts = SharesTexts };

    /// <summary>The same with one alternative chosen of those that a keyword offers.</summary>
    public SchemaShape With(Schema alternative, Keyword alternatives)
    {
        var parts = new SchemaParts([alternative, .. Parts]);
        var chosen = parts.Where(part => !Parts.Contains(part)).SelectMany(part => part.Keywords);
        return new SchemaShape(alternative, parts, [.. chosen, .. Keywords.Where(keyword => keyword != alternatives)], _only)
        {
            Choices = [.. Choices, (alternatives.Source.Schema, alternative)],
            SharesTexts = SharesTexts || Alternatives.Of(alternatives)!.Count(AllowsTexts) > 1,
        };
    }

    /// <summary>Whether a type is the only one that is allowed, null aside.</summary>
    public bool IsOnly(SchemaType type) => Types is [var only] && only == type;

    /// <summary>The first keyword of a kind.</summary>
    public T? Find<T>() where T : Keyword => All<T>().FirstOrDefault();

    /// <summary>All keywords of a kind.</summary>
    public IEnumerable<T> All<T>() where T : Keyword => Keywords.OfType<T>();

    /// <summary>The first text of an annotation such as <c>description</c>.</summary>
    public string? GetString(string name) => Parts.Select(part => part.GetString(name)).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));

    /// <summary>The first value of an annotation such as <c>default</c>.</summary>
    public DataNode? Get(string name) => Parts.Select(part => part[name]).FirstOrDefault(node => node is not null);

    /// <summary>Whether a value fails one of the parts.</summary>
    public bool FindsFault(DataNode value) => Parts.Any(part => part.FindsFault(value));

    /// <summary>What a type is known by that rests on some of the parts: those, and which of their own alternatives have been chosen.</summary>
    public string GetKey(string kind, IReadOnlyList<Schema> parts) =>
        TypeDeclarations.KeyOf(kind, [.. parts, .. Choices.Where(choice => parts.Contains(choice.Offering)).Select(choice => choice.Chosen)]);

    /// <summary>The parts that say something of a kind: a type rests on them, and who says the same shares it.</summary>
    public IReadOnlyList<Schema> PartsThat(Func<Keyword, bool> say)
    {
        var saying = Keywords.Where(say).Select(keyword => keyword.Source.Schema).Distinct().ToList();
        return saying.Count == 0 ? [Origin] : saying;
    }

    private static bool AllowsTexts(Schema schema) => schema.Constant != false && Of(schema).Types?.Contains(SchemaType.String) != false;
}
