using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Rules.Schemas;
using ArticleSchema.Core.Schemas.Keywords;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Schemas;

/// <summary>Turns the nodes of a schema document into an evaluator tree, each subschema once, and says what is wrong with them.</summary>
internal sealed class SchemaCompiler
{
    private readonly DataNode _root;
    private readonly ViolationSink _violations;
    private readonly Dictionary<string, Schema> _schemas = new(StringComparer.Ordinal);
    private readonly Queue<(Schema Schema, ObjectNode Node)> _uncompiled = new();

    public SchemaCompiler(DataNode root, ViolationSink violations)
    {
        _root = root;
        _violations = violations;
    }

    /// <summary>Compiles the document's root and all that it leads to.</summary>
    public Schema CompileRoot()
    {
        var root = Compile(_root, "");
        // One after another, and not each inside the one that mentions it: chains of references can be longer than the stack is deep.
        while (_uncompiled.Count > 0)
        {
            var (schema, node) = _uncompiled.Dequeue();
            schema.Keywords = CompileKeywords(schema, node);
        }

        foreach (var endless in EndlessReferences.Remove(_schemas.Values))
            Report(EndlessReference.Instance, endless.Source.Member.ValueRange, ((ScalarNode)endless.Source.Value).Text);
        return root;
    }

    /// <summary>The schema at a place of the document; its keywords follow.</summary>
    public Schema Compile(DataNode node, string location)
    {
        if (_schemas.TryGetValue(location, out var known))
            return known;
        var schema = new Schema(node, location);
        _schemas.Add(location, schema);
        if (node is ObjectNode mapping)
            _uncompiled.Enqueue((schema, mapping));
        else if (schema.Constant is null)
            Report(KeywordMisuse.Instance, node.Range, "a schema", "must be a mapping of keywords, or true or false");
        return schema;
    }

    /// <summary>The schema that a reference leads to, or null, reported, when it leads nowhere.</summary>
    public Schema? Resolve(KeywordSource source, string reference)
    {
        var fragment = reference == "" ? "" : reference[0] == '#' ? Uri.UnescapeDataString(reference.Substring(1)) : null;
        if (fragment is not null && JsonPointer.Find(_root, fragment) is { } target)
            return Compile(target, fragment);
        Report(UnresolvedReference.Instance, source.Member.ValueRange, reference);
        return null;
    }

    /// <summary>Reports that a keyword's value is not what the keyword takes.</summary>
    public void ReportMisuse(Member member, string expectation) =>
        Report(KeywordMisuse.Instance, member.ValueRange, $"'{member.Name}'", expectation);

    /// <summary>Reports a violation of a rule about schemas.</summary>
    public void Report(Rule rule, TextRange range, params string[] arguments) => _violations.Add(rule, range, arguments);

    private List<Keyword> CompileKeywords(Schema schema, ObjectNode mapping)
    {
        var keywords = new List<Keyword>();
        foreach (var member in mapping.Members)
        {
            if (KeywordFactory.Create(new KeywordSource(schema, member), this) is { } keyword)
                keywords.Add(keyword);
        }

        // Stable, so that findings come in the order of the schema.
        return keywords.OrderBy(keyword => keyword.Order).ToList();
    }
}
