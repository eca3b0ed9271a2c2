namespace ArticleSchema.Analyzers.Tests.RandomSchemas;

/// <summary>A schema that was made up, with the values that satisfy it.</summary>
/// <param name="Keywords">The schema as members of a JSON object.</param>
/// <param name="Next">Makes up a value.</param>
/// <param name="CanHaveDefault">Whether C# can write such a value as the default of a property.</param>
/// <param name="IsNullable">Whether null is among the values.</param>
internal sealed record RandomType(string Keywords, Func<Sample> Next, bool CanHaveDefault = true, bool IsNullable = false);

/// <summary>A property of a record that was made up.</summary>
/// <param name="Default">What stands in for it where it is absent; null for nothing.</param>
internal sealed record RandomProperty(string Key, RandomType Type, bool IsRequired, Sample? Default);
