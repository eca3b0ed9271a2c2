using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Core.Rules.FrontMatter;

/// <summary>A rule about how front matter is written, whatever it says.</summary>
internal abstract class FrontMatterRule : Rule
{
    /// <summary>Adds what is wrong with an article.</summary>
    public abstract void Check(Article article, SchemaDocument schema, ViolationSink violations);
}
