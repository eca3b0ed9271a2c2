using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Patterns;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Core.Schemas;

/// <summary>One check of one instance: the way from the root to where it is now, and what has been found.</summary>
internal sealed class Evaluation
{
    // Schemas inside schemas; fits into the smallest stack that a compiler gives us, and the deepest of real schemas into it.
    private const int MaxDepth = 500;

    private readonly EvaluationBudget _budget;
    private readonly InstancePath _path = new();
    private readonly DynamicScope _scope = new();
    private List<Finding>? _findings = [];
    private Schema? _givenUpAt;

    // What annotations say; null while nobody asks.
    private List<Finding>? _remarks;

    // Which members or items of the current instance have been evaluated (2020-12 core §11); null while nobody asks.
    private bool[]? _evaluatedParts;

    /// <param name="instance">What is checked.</param>
    /// <param name="collectsRemarks">Whether what annotations say is wanted as well.</param>
    /// <param name="stepsPerNode">How many schemas each value may meet where there are very many values.</param>
    public Evaluation(DataNode instance, bool collectsRemarks = false, int stepsPerNode = 3)
    {
        _remarks = collectsRemarks ? [] : null;
        _budget = new EvaluationBudget(instance, stepsPerNode);
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
        _findings?.Add(new Finding(keyword, _scope.PathTo(keyword), _path.ToPointer(), _path.ToSubject(), instance, parent, _path.Owner, property, member, detail, causes ?? []) { Reporting = Reporting });
        return false;
    }

    /// <summary>Notes what an annotation says against the current instance.</summary>
    public void Remark(AnnotationKeyword keyword, DataNode instance, string? property = null) =>
        _remarks?.Add(new Finding(keyword, _scope.PathTo(keyword), _path.ToPointer(), _path.ToSubject(), instance, Parent: null, _path.Owner, property, Member: null, Detail: null, Causes: []) { Reporting = Reporting });

    /// <summary>Forgets what annotations have said since there were so many remarks: those of a schema that does not hold do not count (2020-12 core §7.7.1).</summary>
    public void DropRemarks(int count) => _remarks?.RemoveRange(count, _remarks.Count - count);

    /// <summary>Called before the keywords of a schema are evaluated; false when that would go too deep or take too long.</summary>
    public bool TryEnter(Schema schema)
    {
        if (_scope.Depth >= MaxDepth || !_budget.TryTakeStep())
            return false;
        _scope.Enter(schema);
        return true;
    }

    /// <summary>Called after the keywords of a schema.</summary>
    public void Leave() => _scope.Leave();

    /// <summary>The schema to which a dynamic reference leads from here, or null where no resource on the way has the anchor.</summary>
    public Schema? FindDynamicTarget(string anchor) => _scope.FindDynamicTarget(anchor);

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
        var isMatch = _budget.TryMatch(pattern, text);
        if (_budget.IsOutOfPatternSteps)
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
        _path.Enter(member);
        var outer = Descend();
        var isValid = schema.Constant is { } constant
            ? constant || Fail(schema.Keywords[0], member.Value, member: member, parent: mapping)
            : schema.Evaluate(member.Value, this);
        Ascend(outer);
        return isValid;
    }

    /// <summary>Evaluates an item of the current instance; a false schema is the fault of <paramref name="keyword"/>, where one is given.</summary>
    public bool EvaluateItem(Schema schema, DataNode item, int index, Keyword? keyword = null)
    {
        _path.Enter(index);
        var outer = Descend();
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
        _path.Enter(index);
        var outer = Descend();
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

    private bool[]? Descend()
    {
        var outer = _evaluatedParts;
        _evaluatedParts = null;
        return outer;
    }

    private void Ascend(bool[]? outer)
    {
        _path.Leave();
        _evaluatedParts = outer;
    }

    private static void Merge(bool[] from, bool[] into)
    {
        for (var i = 0; i < from.Length; i++)
            into[i] |= from[i];
    }
}
