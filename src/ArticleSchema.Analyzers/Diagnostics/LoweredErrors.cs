using System.Collections.Immutable;

using ArticleSchema.Core;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Rules.Collections;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Diagnostics;

/// <summary>The rules whose errors a project does not want to see as errors.</summary>
internal sealed class LoweredErrors
{
    private readonly ImmutableHashSet<string> _ids;

    public LoweredErrors(CompilationOptions options) =>
        _ids = RuleCatalog.All.Where(rule => Descriptors.DescribeAsError(rule).GetEffectiveSeverity(options) != ReportDiagnostic.Error).Select(rule => rule.Id).ToImmutableHashSet();

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _ids.IsEmpty;

    /// <summary>The error because of which something is left out and which nobody is told of as one; null where one of them is reported as the error that it is.</summary>
    public Violation? Find(IReadOnlyList<Violation> errors) => errors.All(error => _ids.Contains(error.Id))
        // What is wrong with an entry itself keeps it out whatever the others are.
        ? errors.OrderBy(error => error.Id == RepeatedKey.Id).ThenBy(error => error.Range.Start).FirstOrDefault()
        : null;
}
