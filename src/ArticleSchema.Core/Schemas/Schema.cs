using System.Runtime.CompilerServices;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas.Keywords;
using ArticleSchema.Core.Schemas.Resources;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Schemas;

/// <summary>A schema or subschema, compiled once into its keywords; evaluation is reentrant and changes nothing here.</summary>
internal sealed class Schema
{
    private Keyword[] _keywords = [];
    private bool _needsEvaluatedParts;
    private ReportSettings? _reporting;

    internal Schema(DataNode node, string location, SchemaResource resource)
    {
        Resource = resource;
        Node = node;
        Location = location;
        if (node is ScalarNode { Kind: NodeKind.Boolean } boolean)
            Constant = boolean.Boolean;
        if (Constant == false)
            Keywords = [new FalseSchemaKeyword(this)];
    }

    /// <summary>The schema as it is written.</summary>
    public DataNode Node { get; }

    /// <summary>JSON Pointer from the root of its file.</summary>
    public string Location { get; }

    /// <summary>The resource that it is part of; its own when it has a URI.</summary>
    internal SchemaResource Resource { get; }

    /// <summary>The language that it is written in.</summary>
    internal Dialect Dialect => Resource.Dialect;

    /// <summary>What a boolean schema says of everything (2020-12 core §4.3.2); null for an ordinary schema.</summary>
    public bool? Constant { get; }

    /// <summary>The keywords that assert or apply something, in the order of evaluation.</summary>
    public IReadOnlyList<Keyword> Keywords
    {
        get => _keywords;
        internal set
        {
            _keywords = [.. value];
            _needsEvaluatedParts = value.Any(keyword => keyword is UnevaluatedKeyword);
            var (level, message) = (Find<SeverityKeyword>()?.Level, Find<MessageKeyword>()?.Text);
            _reporting = level is null && message is null ? null : new ReportSettings(level, message);
        }
    }

    /// <summary>The value of an annotation or of any other member of the schema object, or null.</summary>
    public DataNode? this[string name] => (Node as ObjectNode)?.Find(name)?.Value;

    /// <summary>The text of an annotation such as <c>title</c>, or null when it is absent or not a string.</summary>
    public string? GetString(string name) => this[name] is ScalarNode { Kind: NodeKind.String } scalar ? scalar.Text : null;

    /// <summary>The first keyword of a kind, or null.</summary>
    public T? Find<T>() where T : Keyword
    {
        foreach (var keyword in _keywords)
        {
            if (keyword is T found)
                return found;
        }

        return null;
    }

    /// <summary>The way from a schema that applied this one: through the keyword that holds it, or through a reference.</summary>
    internal string GetPathFrom(Schema outer)
    {
        foreach (var keyword in outer.Keywords)
        {
            if (keyword is RefKeyword or DynamicRefKeyword && keyword.InPlace.Contains(this))
                return JsonPointer.Append("", keyword.Name);
        }

        if (ReferenceEquals(Resource.File, outer.Resource.File) && Location.StartsWith(outer.Location + "/", StringComparison.Ordinal))
            return Location.Substring(outer.Location.Length);
        return JsonPointer.Append("", outer.Find<DynamicRefKeyword>()?.Name ?? "$ref");
    }

    /// <summary>Whether a value fails the schema.</summary>
    public bool FindsFault(DataNode instance) => !new Evaluation(instance).Test(this, instance);

    /// <summary>Checks an instance. All that is wrong goes to <paramref name="evaluation"/>, unless it only asks whether anything is.</summary>
    [MethodImpl(HotLoop.Options)]
    internal bool Evaluate(DataNode instance, Evaluation evaluation)
    {
        if (_keywords.Length == 0)
            return true;
        if (!evaluation.TryEnter(this))
            return evaluation.GiveUp(this);

        var (reporting, remarks) = (evaluation.Reporting, evaluation.RemarkCount);
        if (_reporting is not null)
            evaluation.Reporting = _reporting.Within(reporting);
        var outer = _needsEvaluatedParts ? evaluation.BeginSchema(instance) : null;
        var (isValid, isComplete) = (true, instance.IsComplete);
        foreach (var keyword in _keywords)
        {
            if ((!isComplete && Completeness.IsNeededBy(keyword)) || keyword.Evaluate(instance, evaluation))
                continue;
            isValid = false;
            if (!evaluation.IsCollecting)
                break;
        }

        if (_needsEvaluatedParts)
            evaluation.EndSchema(outer, isValid);
        // What was only tried and does not hold says nothing; what has to hold goes on to be said beside its faults.
        if (!isValid && !evaluation.IsCollecting)
            evaluation.DropRemarks(remarks);
        evaluation.Reporting = reporting;
        evaluation.Leave();
        return isValid;
    }
}
