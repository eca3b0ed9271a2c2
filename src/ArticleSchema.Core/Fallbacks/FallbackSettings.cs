namespace ArticleSchema.Core.Fallbacks;

/// <summary>What a schema says with <c>x-fallback</c> of one of its properties.</summary>
/// <param name="Property">The property.</param>
/// <param name="Source">Where its value comes from when the front matter does not give it.</param>
internal sealed record FallbackSettings(string Property, FallbackSource Source);
