namespace ArticleSchema.Core.Paths;

/// <summary>How the path of an entry and its front matter agree, as <c>x-path</c> says: <c>{date:yyyy}/{slug}</c>. Immutable.</summary>
/// <param name="Source">The pattern as the schema writes it.</param>
/// <param name="Parts">Its parts, in their order.</param>
internal sealed record PathPattern(string Source, IReadOnlyList<PathPart> Parts);
