using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Core.Rules.Schemas;

/// <summary>A keyword has a value that the standard does not allow. {0}: the keyword, {1}: what it takes, as a clause.</summary>
internal sealed class KeywordMisuse : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART4002";

    private KeywordMisuse()
    {
    }

    /// <summary>The rule.</summary>
    public static KeywordMisuse Instance { get; } = new();

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Keyword has a value that it does not take",
        Message: "{0} {1}",
        RuleSeverity.Error);

    /// <summary>Adds the references of a schema to collections that its project does not have, or has twice.</summary>
    internal void CheckReferences(SchemaSet schemas, SchemaDocument schema, ViolationSink violations)
    {
        var references = schema.Addresses.Schemas
            .Where(part => part.Resource.File.Source == schema.File)
            .Select(part => part.Find<ReferenceKeyword>())
            .OfType<ReferenceKeyword>();
        foreach (var reference in references)
        {
            if (Explain(schemas, reference.Collection) is { } expectation)
                violations.Add(this, reference.Source.Member.ValueRange, $"'{reference.Name}'", expectation);
        }
    }

    private static string? Explain(SchemaSet schemas, string name)
    {
        var found = schemas.FindCollections(name);
        if (found.Count > 1)
            return $"names '{name}', which may be {Wording.Alternatives(found.Select(document => $"'{schemas.NameOf(document)}'"))}";
        if (found.Count == 1)
            return null;
        var names = schemas.CollectionNames;
        return $"names '{name}', but no schema of the project has a collection of that name{(Suggestion.For(name, names) is { } suggestion ? Suggestion.Clause(suggestion) : names.Count == 0 ? "" : $"; there is {Wording.Alternatives(names.Select(other => $"'{other}'"))}")}";
    }
}
