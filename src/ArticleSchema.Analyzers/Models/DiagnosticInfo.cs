using ArticleSchema.Core;
using ArticleSchema.Core.Text;

using Microsoft.CodeAnalysis.Text;

using LinePosition = Microsoft.CodeAnalysis.Text.LinePosition;

namespace ArticleSchema.Analyzers.Models;

/// <summary>A violation as plain values, which a pipeline may keep: a diagnostic or location would keep the compilation alive.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="Path">The file.</param>
/// <param name="Range">The place in its text.</param>
/// <param name="Lines">The same place as lines and columns.</param>
/// <param name="Arguments">What fills the places of the message.</param>
/// <param name="Severity">Its level, unless the project sets one.</param>
/// <param name="Text">What is said instead of the rule's message; null for that.</param>
internal sealed record DiagnosticInfo(string Id, string Path, TextRange Range, LinePositionSpan Lines, EquatableArray<string> Arguments, RuleSeverity Severity, string? Text)
{
    /// <summary>The other side of a violation that has two.</summary>
    public EquatableArray<FilePlace> Related { get; init; } = [];

    /// <summary>Takes a violation apart.</summary>
    public static DiagnosticInfo From(Violation violation) => new(
        violation.Rule.Id,
        violation.File.Path,
        violation.Range,
        ToLines(FilePlace.From(violation.File, violation.Range)),
        violation.Arguments.ToEquatableArray(),
        violation.Severity,
        violation.Text)
    {
        Related = violation.Related.ToEquatableArray(),
    };

    /// <summary>A place as the compiler's lines and columns.</summary>
    public static LinePositionSpan ToLines(FilePlace place) => new(new LinePosition(place.Start.Line, place.Start.Column), new LinePosition(place.End.Line, place.End.Column));
}
