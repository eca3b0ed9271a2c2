namespace ArticleSchema.Core.Patterns;

/// <summary>A regular expression, or what it looks ahead or behind for, as steps.</summary>
/// <param name="Steps">The steps; the first is where it begins.</param>
/// <param name="IsBackward">Whether it runs from the end of the text to its start.</param>
internal sealed record PatternProgram(PatternStep[] Steps, bool IsBackward);
