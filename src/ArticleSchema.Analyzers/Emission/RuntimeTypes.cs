namespace ArticleSchema.Analyzers.Emission;

/// <summary>The types of the runtime library that generated code names; tests compile generated code, which proves the names.</summary>
internal static class RuntimeTypes
{
    public const string Entry = "global::ArticleSchema.Entry";
    public const string EntryCollection = "global::ArticleSchema.EntryCollection";
    public const string EntryLookup = "global::ArticleSchema.EntryLookup";
    public const string FrontMatterValue = "global::ArticleSchema.FrontMatterValue";
    public const string ValueList = "global::ArticleSchema.ValueList";
    public const string ValueDictionary = "global::ArticleSchema.ValueDictionary";
    public const string BakedReader = "global::ArticleSchema.CompilerServices.BakedReader";
    public const string ReadOnlyList = "global::System.Collections.Generic.IReadOnlyList";
    public const string ReadOnlyDictionary = "global::System.Collections.Generic.IReadOnlyDictionary";
    public const string ByteSpan = "global::System.ReadOnlySpan<byte>";
}
