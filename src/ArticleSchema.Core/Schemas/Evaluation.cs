using System.Text;

using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Patterns;
using ArticleSchema.Core.Schemas.Keywords;
using ArticleSchema.Core.Schemas.Resources;

namespace ArticleSchema.Core.Schemas;

/// <summary>One check of one instance: the way from the root to where it is now, and what has been found.</summary>
internal sealed class Evaluation
{
    // Schemas inside schemas; fits into the smallest stack that a compiler gives us, and the deepest of real schemas into it.
    private const int MaxDepth = 500;

    // References that double at every level make a small schema endless in practice. The largest of real schemas takes some thousand
    // steps for an article; so many are a fraction of a second. Large data may take more, in proportion.
    private const int MaxSteps = 300_000;
    private const int MaxStepsPerNode = 3;

    // Patterns are slow by themselves, and may be many.
    private const int MaxPatternSteps = 10_000_000;
    private const int MaxPatternStepsPerNode = 100;

    private readonly List<Step> _path = [];
    private readonly List<Schema> _schemas = [];
    private readonly List<SchemaResource> _resources = [];
    private List<Finding>? _findings = [];
    private long _steps;
    private long _patternSteps;
    private Schema? _givenUpAt;

    // What annotations say; null while nobody asks.
    private List<Finding>? _remarks;

    // Which members or items of the current instance have been evaluated (2020-12 core §11); null while nobody asks.
    private bool[]? _evaluatedParts;

    /// <param name="instance">What is checked.</param>
    /// <param name="collectsRemarks">Whether what annotations say is wanted as well.</param>
    public Evaluation(DataNode instance, bool collectsRemarks = false)
    {
        _remarks = collectsRemarks ? [] : null;
        _steps = Math.Max(MaxSteps, (long)instance.Size * MaxStepsPerNode);
        _patternSteps = MaxPatternSteps + ((long)instance.Size * MaxPatternStepsPerNode);
    }

    /// <summary>How the schemas around the current one want their violations told.</summary>
    public ReportSettings? Reporting { get; set; }

    /// <summary>Whether what annotations say is wanted.</summary>
    public bool CollectsRemarks => _remarks is not null;

    /// <summary>How much annotations have said so far.</summary>
    public int RemarkCount => _remarks?.Count ?? 0;

    /// <summary>What annotations say, in the order of evaluation.</summary>
    public IReadOnlyList<Finding> Remarks => _remarks ?? [];

    /// <summary>Whether findings are wanted, or only the answer whether there are any.</summary>
    public bool IsCollecting => _findings is not null;

    /// <summary>Whether some keyword will ask which parts of the current instance have been evaluated.</summary>
    public bool IsTracking => _evaluatedParts is not null;

    /// <summary>Whether all branches that hold have something to say, and not only the answer whether one does.</summary>
    public bool NeedsEveryBranch => IsTracking || CollectsRemarks;

    /// <summary>All that was found, in the order of evaluation.</summary>
    public IReadOnlyList<Finding> Findings => _findings ?? [];

    /// <summary>Reports that the current instance fails a keyword.</summary>
    /// <returns>False, for the keyword to return.</returns>
    public bool Fail(Keyword keyword, DataNode instance, string? property = null, Member? member = null, ObjectNode? parent = null, string? detail = null, IReadOnlyList<Finding>? causes = null)
    {
        _findings?.Add(new Finding(keyword, KeywordPath(keyword), Pointer(), Subject(), instance, parent, Owner(), property, member, detail, causes ?? []) { Reporting = Reporting });
        return false;
    }

    /// <summary>Notes what an annotation says against the current instance.</summary>
    public void Remark(AnnotationKeyword keyword, DataNode instance, string? property = null) =>
        _remarks?.Add(new Finding(keyword, KeywordPath(keyword), Pointer(), Subject(), instance, Parent: null, Owner(), property, Member: null, Detail: null, Causes: []) { Reporting = Reporting });

    /// <summary>Forgets what annotations have said since there were so many remarks: those of a schema that does not hold do not count (2020-12 core §7.7.1).</summary>
    public void DropRemarks(int count) => _remarks?.RemoveRange(count, _remarks.Count - count);

    /// <summary>Called before the keywords of a schema are evaluated; false when that would go too deep or take too long.</summary>
    public bool TryEnter(Schema schema)
    {
        if (_schemas.Count >= MaxDepth || --_steps < 0)
            return false;
        _schemas.Add(schema);
        return true;
    }

    /// <summary>Called after the keywords of a schema.</summary>
    public void Leave() => _schemas.RemoveAt(_schemas.Count - 1);

    /// <summary>Called before the keywords of a schema are evaluated; false when the schema before it was part of the same resource.</summary>
    public bool EnterResource(SchemaResource resource)
    {
        if (_resources.Count > 0 && ReferenceEquals(_resources[_resources.Count - 1], resource))
            return false;
        _resources.Add(resource);
        return true;
    }

    /// <summary>Called after the keywords of a schema that entered a resource.</summary>
    public void LeaveResource() => _resources.RemoveAt(_resources.Count - 1);

    /// <summary>The schema with a dynamic anchor in the outermost resource on the way that has one (2020-12 core §7.1, §8.2.3.2), or null.</summary>
    public Schema? FindDynamicTarget(string anchor)
    {
        foreach (var resource in _resources)
        {
            if (resource.DynamicTargets.TryGetValue(anchor, out var target))
                return target;
        }

        return null;
    }

    /// <summary>Notes that a schema cannot be followed to its end.</summary>
    /// <returns>False; under a <c>not</c> that would pass for valid, so <see cref="ReportGivingUp"/> says it in the end.</returns>
    public bool GiveUp(Schema schema)
    {
        _givenUpAt ??= schema;
        return false;
    }

    /// <summary>Whether some schema could not be followed to its end.</summary>
    public bool HasGivenUp => _givenUpAt is not null;

    /// <summary>Whether a text has a match somewhere; null when the pattern takes too long for it, or when all patterns together do, which is then given up.</summary>
    public bool? TryMatch(EcmaPattern pattern, string text, Schema schema)
    {
        var isMatch = _patternSteps < 0 ? null : pattern.TryMatch(text, ref _patternSteps);
        if (_patternSteps < 0)
            GiveUp(schema);
        return isMatch;
    }

    /// <summary>Reports, once, where a schema could not be followed to its end; what was not checked is not taken for valid.</summary>
    public void ReportGivingUp(DataNode root)
    {
        if (_givenUpAt is not null)
            new EvaluationLimit(_givenUpAt).Evaluate(root, this);
    }

    /// <summary>Evaluates the value of a member of the current instance.</summary>
    public bool EvaluateMember(Schema schema, ObjectNode mapping, Member member, Keyword keyword)
    {
        if (schema.Constant == false && keyword is (AdditionalPropertiesKeyword or UnevaluatedKeyword))
            return Fail(keyword, member.Value, member.Name, member, mapping);
        var outer = Descend(new Step(member, member.Name, -1));
        var isValid = schema.Constant is { } constant
            ? constant || Fail(schema.Keywords[0], member.Value, member: member, parent: mapping)
            : schema.Evaluate(member.Value, this);
        Ascend(outer);
        return isValid;
    }

    /// <summary>Evaluates an item of the current instance; a false schema is the fault of <paramref name="keyword"/>, where one is given.</summary>
    public bool EvaluateItem(Schema schema, DataNode item, int index, Keyword? keyword = null)
    {
        var outer = Descend(new Step(null, null, index));
        var isValid = schema.Constant is { } constant
            ? constant || Fail(keyword ?? schema.Keywords[0], item)
            : schema.Evaluate(item, this);
        Ascend(outer);
        return isValid;
    }

    /// <summary>Evaluates another schema on the current instance. What it saw counts as seen when it succeeds.</summary>
    public bool EvaluateInPlace(Schema schema, DataNode instance)
    {
        var outer = _evaluatedParts;
        if (outer is not null)
            _evaluatedParts = new bool[outer.Length];
        var isValid = schema.Evaluate(instance, this);
        if (outer is not null && isValid)
            Merge(_evaluatedParts!, outer);
        _evaluatedParts = outer;
        return isValid;
    }

    /// <summary>Whether the current instance satisfies another schema, reporting nothing.</summary>
    public bool Test(Schema schema, DataNode instance)
    {
        var findings = _findings;
        _findings = null;
        var isValid = EvaluateInPlace(schema, instance);
        _findings = findings;
        return isValid;
    }

    /// <summary>As <see cref="Test"/>, where nothing that annotations say can count.</summary>
    public bool TestWithoutRemarks(Schema schema, DataNode instance)
    {
        var remarks = _remarks;
        _remarks = null;
        var isValid = Test(schema, instance);
        _remarks = remarks;
        return isValid;
    }

    /// <summary>Whether an item of the current instance satisfies a schema, reporting nothing.</summary>
    public bool TestItem(Schema schema, DataNode item, int index)
    {
        var findings = _findings;
        _findings = null;
        var outer = Descend(new Step(null, null, index));
        var isValid = schema.Evaluate(item, this);
        Ascend(outer);
        _findings = findings;
        return isValid;
    }

    /// <summary>What another schema finds wrong with the current instance, kept apart from the rest.</summary>
    public IReadOnlyList<Finding> Explain(Schema schema, DataNode instance)
    {
        var (findings, remarks) = (_findings, _remarks);
        (_findings, _remarks) = ([], null);
        EvaluateInPlace(schema, instance);
        var causes = _findings;
        (_findings, _remarks) = (findings, remarks);
        return causes;
    }

    /// <summary>Notes that a member or item of the current instance has been evaluated.</summary>
    public void MarkEvaluated(int part)
    {
        if (_evaluatedParts is not null)
            _evaluatedParts[part] = true;
    }

    /// <summary>Whether a member or item of the current instance has been evaluated.</summary>
    public bool IsEvaluated(int part) => _evaluatedParts![part];

    /// <summary>Called before the keywords of a schema that asks what has been evaluated; it sees only its own keywords' work.</summary>
    /// <returns>What <see cref="EndSchema"/> wants back.</returns>
    public bool[]? BeginSchema(DataNode instance)
    {
        var outer = _evaluatedParts;
        _evaluatedParts = new bool[instance switch { ObjectNode mapping => mapping.Members.Count, ArrayNode array => array.Items.Count, _ => 0 }];
        return outer;
    }

    /// <summary>Called after the keywords of a schema that asks what has been evaluated.</summary>
    public void EndSchema(bool[]? outer, bool isValid)
    {
        if (isValid && outer is not null)
            Merge(_evaluatedParts!, outer);
        _evaluatedParts = outer;
    }

    private bool[]? Descend(Step step)
    {
        _path.Add(step);
        var outer = _evaluatedParts;
        _evaluatedParts = null;
        return outer;
    }

    private void Ascend(bool[]? outer)
    {
        _path.RemoveAt(_path.Count - 1);
        _evaluatedParts = outer;
    }

    private static void Merge(bool[] from, bool[] into)
    {
        for (var i = 0; i < from.Length; i++)
            into[i] |= from[i];
    }

    /// <summary>The way from the root schema to a keyword, references included (2020-12 core §12.3.1).</summary>
    private string KeywordPath(Keyword keyword)
    {
        var path = new StringBuilder();
        for (var i = 1; i < _schemas.Count; i++)
            path.Append(_schemas[i].GetPathFrom(_schemas[i - 1]));
        // A boolean schema has no keyword of its own, and is not entered.
        return keyword is FalseSchemaKeyword { Source.Schema: var schema }
            ? path.Append(_schemas.Count == 0 || schema == _schemas[_schemas.Count - 1] ? "" : schema.GetPathFrom(_schemas[_schemas.Count - 1])).ToString()
            : path.Append(JsonPointer.Append("", keyword.Name)).ToString();
    }

    private Member? Owner() => _path.Count == 0 ? null : _path[_path.Count - 1].Member;

    private string Pointer()
    {
        var pointer = "";
        foreach (var step in _path)
            pointer = step.Name is null ? JsonPointer.Append(pointer, step.Index) : JsonPointer.Append(pointer, step.Name);
        return pointer;
    }

    /// <summary>The way to the current instance in an author's words: <c>cover.image</c>, <c>authors[2].name</c>, items counted from one.</summary>
    private string Subject()
    {
        var subject = new StringBuilder();
        foreach (var step in _path)
        {
            if (step.Name is null)
                subject.Append('[').Append(step.Index + 1).Append(']');
            else
                subject.Append(subject.Length == 0 ? "" : ".").Append(step.Name);
        }

        return subject.ToString();
    }

    private readonly record struct Step(Member? Member, string? Name, int Index);
}
