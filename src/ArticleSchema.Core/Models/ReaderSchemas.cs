using System.Collections.Concurrent;

using ArticleSchema.Core.Formats;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Models;

/// <summary>The schemas of a reader, compiled: the one that articles have to satisfy, and those that it refers to. Safe to share between threads.</summary>
internal sealed class ReaderSchemas
{
    private readonly ConcurrentDictionary<string, ExtendedTimestampFormat> _formats = new(StringComparer.Ordinal);

    private ReaderSchemas(SchemaDocument document, IReadOnlyList<Violation> errors, string collection)
    {
        (Document, Errors, Collection) = (document, errors, collection);
    }

    /// <summary>The schema that articles have to satisfy.</summary>
    public SchemaDocument Document { get; }

    /// <summary>What keeps the schemas from giving models.</summary>
    public IReadOnlyList<Violation> Errors { get; }

    /// <summary>What messages call the collection.</summary>
    public string Collection { get; }

    /// <summary>Compiles the schemas. Without any, articles have to satisfy the built-in one.</summary>
    public static ReaderSchemas Compile(string path, IReadOnlyList<SchemaText> texts, string? collection)
    {
        var documents = texts.Count == 0
            ? [BuiltInSchemas.ReadArticleAt(path)]
            : SchemaDocument.ReadAll(texts.OrderBy(text => text.Path, StringComparer.Ordinal).Select(text => new SourceFile(text.Path, text.Text)));
        var document = documents.First(document => document.File.Path == path);
        var errors = documents.SelectMany(document => document.Violations).Where(violation => violation.Severity == RuleSeverity.Error).ToList();
        return new ReaderSchemas(document, errors, collection ?? document.Settings.CollectionName ?? Identifiers.ToPascalCase(document.Name) + "Collection");
    }

    /// <summary>The schema at an address.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public Schema GetSchema(string address) =>
        Document.Addresses.Find(address) ?? throw new ArgumentException($"The schemas have no subschema at '{address}'.", nameof(address));

    /// <summary>The format of further spellings, each made once; null where there are none.</summary>
    /// <exception cref="ArgumentException">A spelling is not one that <c>x-date-format</c> takes.</exception>
    public ExtendedTimestampFormat? GetTimestampFormat(IReadOnlyList<string> patterns) =>
        patterns.Count == 0 ? null : _formats.GetOrAdd(string.Join("\n", patterns), _ => new ExtendedTimestampFormat(patterns.Select(CreateFormat).ToList()));

    private static ExactTimestampFormat CreateFormat(string pattern) =>
        ExactTimestampFormat.Create(pattern, out var fault) ?? throw new ArgumentException($"'{pattern}' is not a date format, because {fault}.");
}
