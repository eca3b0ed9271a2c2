using System.Runtime.CompilerServices;

using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Core.Schemas;

/// <summary>One keyword that an instance fails, or an annotation that says something against it, in JSON Schema's terms; <c>Rules/</c> turns it into what people are told.</summary>
/// <param name="Keyword">The keyword.</param>
/// <param name="KeywordPath">JSON Pointer to the keyword on the way that evaluation took, references included: <c>/properties/author/$ref/required</c> (2020-12 core §12.3.1).</param>
/// <param name="InstancePath">JSON Pointer to the instance that fails it.</param>
/// <param name="Subject">The same way in an author's words, items counted from one; empty at the root.</param>
/// <param name="Instance">The instance that fails it.</param>
/// <param name="Parent">The mapping that holds <paramref name="Member"/>; null where there is none.</param>
/// <param name="Owner">The member whose value the instance is; null at the root and for items.</param>
/// <param name="Property">The name that is missing or not allowed; null for other faults.</param>
/// <param name="Member">The member that is not allowed; null for other faults.</param>
/// <param name="Detail">What is wrong, as a clause, where the keyword knows more than its own value says.</param>
/// <param name="Causes">What the branches of an applicator such as <c>anyOf</c> found.</param>
internal sealed record Finding(
    Keyword Keyword,
    string KeywordPath,
    string InstancePath,
    string Subject,
    DataNode Instance,
    ObjectNode? Parent,
    Member? Owner,
    string? Property,
    Member? Member,
    string? Detail,
    IReadOnlyList<Finding> Causes)
{
    /// <summary>What the schemas around the keyword say of how it is to be told; null where they say nothing.</summary>
    public ReportSettings? Reporting { get; init; }

    /// <summary>A finding is itself only: the same fault at two places is two findings.</summary>
    public bool Equals(Finding? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
