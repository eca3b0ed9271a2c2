namespace ArticleSchema.Analyzers.Emission;

/// <summary>The types that generated code names; tests compile generated code, which proves the names.</summary>
internal static class RuntimeTypes
{
    public const string Entry = "global::ArticleSchema.Entry";
    public const string EntryCollection = "global::ArticleSchema.EntryCollection";
    public const string EntryArchive = "global::ArticleSchema.EntryArchive";
    public const string EntryGroup = "global::ArticleSchema.EntryGroup";
    public const string EntryPage = "global::ArticleSchema.EntryPage";
    public const string RelatedEntries = "global::ArticleSchema.RelatedEntries";
    public const string EntryLookup = "global::ArticleSchema.EntryLookup";
    public const string FrontMatterValue = "global::ArticleSchema.FrontMatterValue";
    public const string FrontMatterModel = "global::ArticleSchema.IFrontMatterModel";
    public const string ValueList = "global::ArticleSchema.ValueList";
    public const string ValueDictionary = "global::ArticleSchema.ValueDictionary";
    public const string BakedModel = "global::ArticleSchema.CompilerServices.IBakedModel";
    public const string BakedReader = "global::ArticleSchema.CompilerServices.BakedReader";
    public const string FrontMatterBuilder = "global::ArticleSchema.CompilerServices.FrontMatterBuilder";
    public const string HeldUri = "global::ArticleSchema.CompilerServices.HeldUri";
    public const string MemberText = "global::ArticleSchema.CompilerServices.MemberText";
    public const string PresentKeys = "global::ArticleSchema.CompilerServices.PresentKeys";

    public const string ReadModel = "global::ArticleSchema.CompilerServices.IReadModel";
    public const string FrontMatterNode = "global::ArticleSchema.Core.FrontMatterNode";
    public const string FrontMatterNodeKind = "global::ArticleSchema.Core.FrontMatterNodeKind";
    public const string ArticleReader = "global::ArticleSchema.Core.ArticleReader";
    public const string SchemaText = "global::ArticleSchema.Core.SchemaText";
    public const string Violation = "global::ArticleSchema.Core.Violation";

    /// <summary>What reads a model from nodes of the engine; generated once for a project that references it.</summary>
    public const string Nodes = "global::ArticleSchema.Generated.FrontMatterNodes";

    public const string ReferencedEntries = "global::ArticleSchema.CompilerServices.ReferencedEntries";

    public const string ReadOnlyList = "global::System.Collections.Generic.IReadOnlyList";
    public const string ReadOnlyDictionary = "global::System.Collections.Generic.IReadOnlyDictionary";
    public const string ByteSpan = "global::System.ReadOnlySpan<byte>";
    public const string Func = "global::System.Func";
    public const string StringBuilder = "global::System.Text.StringBuilder";
}
