namespace ArticleSchema.Core.Patterns;

/// <summary>One step of a <see cref="PatternProgram"/>.</summary>
/// <param name="Operation">What it does.</param>
/// <param name="First">Where to go on (<c>Split</c>, <c>Jump</c>), or the number of the group, mark, look or place that it is about.</param>
/// <param name="Second">Where else to go on (<c>Split</c>), the last group (<c>Forget</c>), or 1 for "does not" (<c>Look</c>).</param>
/// <param name="Set">The code points (<c>OneOf</c>).</param>
internal readonly record struct PatternStep(PatternOperation Operation, int First = 0, int Second = 0, CodePointSet? Set = null);
