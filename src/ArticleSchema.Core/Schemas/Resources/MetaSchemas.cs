using System.Collections.Concurrent;

using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Rules.Schemas;
using ArticleSchema.Core.Schemas.Keywords;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Schemas.Resources;

/// <summary>Checks schemas against the schema of their language.</summary>
internal static class MetaSchemas
{
    private static readonly ConcurrentDictionary<string, Schema> s_compiled = new(StringComparer.Ordinal);

    /// <summary>The meta-schema of a draft, compiled once; null for any other URI.</summary>
    public static Schema? Find(string uri)
    {
        if (s_compiled.TryGetValue(uri, out var known))
            return known;
        return Dialect.Find(uri) is not null && BuiltInSchemas.Find(uri) is { } file
            ? s_compiled.GetOrAdd(uri, _ => SchemaDocument.ReadBuiltIn(file).Root)
            : null;
    }

    /// <summary>Reports what a meta-schema finds in a file. Where compilation has already said something of a value, in better words, nothing is added.</summary>
    public static void Check(SchemaFile file, Schema metaSchema)
    {
        if (!file.IsComplete)
            return;
        // Each value of a schema meets those of all vocabularies.
        var evaluation = new Evaluation(file.Root, stepsPerNode: 100);
        metaSchema.Evaluate(file.Root, evaluation);
        if (evaluation.HasGivenUp)
        {
            // What was found on the way may only be so because of that.
            file.Violations.Add(KeywordMisuse.Instance, new TextRange(file.Root.Range.Start, 0), "The schema", "cannot be checked against its meta-schema, which goes too deep, or branches too often, to be followed to its end");
            return;
        }

        foreach (var finding in evaluation.Findings)
        {
            var range = RangeOf(finding);
            if (IsAbsence(finding) || (!file.Violations.HasAnyAt(range) && !IsNullAsType(finding)))
                file.Violations.Add(KeywordMisuse.Instance, range, SubjectOf(finding), Expect(finding));
        }
    }

    private static bool IsAbsence(Finding finding) => finding is { Keyword: RequiredKeyword or DependentRequiredKeyword };

    private static TextRange RangeOf(Finding finding) => IsAbsence(finding)
        ? finding.Owner?.Key.Range ?? new TextRange(finding.Instance.Range.Start, 1)
        : finding.Member?.Key.Range ?? finding.Owner?.ValueRange ?? finding.Instance.Range;

    // In YAML the name of that type is read as the value of it; compilation takes it for what is meant.
    private static bool IsNullAsType(Finding finding) => finding.InstancePath.EndsWith("/type", StringComparison.Ordinal) && finding.Instance switch
    {
        ScalarNode scalar => scalar is { Kind: NodeKind.Null, Text: "null" },
        ArrayNode list => list.Items.Any(item => item is ScalarNode { Kind: NodeKind.Null, Text: "null" }),
        _ => false,
    };

    // The keyword whose value, or an item of whose value, is meant.
    private static string SubjectOf(Finding finding)
    {
        if (finding.Property is not null)
            return $"'{finding.Property}'";
        var segments = finding.InstancePath.Split('/');
        var keyword = Array.FindLast(segments, segment => segment.Length > 0 && !segment.All(char.IsDigit));
        return keyword is null ? "The schema" : $"'{keyword.Replace("~1", "/").Replace("~0", "~")}'";
    }

    private static string Expect(Finding finding) => finding switch
    {
        { Causes: [var cause, ..] } => Expect(cause),
        _ when IsAbsence(finding) => "is missing here, where the meta-schema requires it",
        { Keyword: TypeKeyword type } => "must be " + Wording.Alternatives(type.Types.Select(Wording.TypeName)),
        { Keyword: EnumKeyword values } => "must be " + Wording.Alternatives(values.Values.Select(Wording.Quote)),
        { Keyword: BoundKeyword { Name: "minimum" } bound } => $"must be {bound.Bound} or more",
        { Keyword: BoundKeyword { Name: "exclusiveMinimum" } bound } => $"must be more than {bound.Bound}",
        { Keyword: CountKeyword count } => "has the wrong length: " + Wording.Bound(count),
        { Keyword: UniqueItemsKeyword } => "must not name anything twice",
        { Keyword: PatternKeyword pattern } => $"must match the pattern '{pattern.Pattern.Source}'",
        { Keyword: FormatKeyword } => $"is {Wording.Quote(finding.Instance)}, {finding.Detail}",
        { Member: not null } => "is not allowed here by the meta-schema",
        _ => $"is not what '{finding.Keyword.Name}' of the meta-schema asks for",
    };
}
