namespace ArticleSchema.Core.Formats;

/// <summary>A format that a text can have (2020-12 validation §7).</summary>
internal abstract class StringFormat
{
    /// <summary>The name that <c>format</c> gives it.</summary>
    public abstract string Name { get; }

    /// <summary>What is wrong with a text, as a clause that follows "'date' is '…', ", or null when nothing is.</summary>
    public abstract string? FindFault(string text);
}
