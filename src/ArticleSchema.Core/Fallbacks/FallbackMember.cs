using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Fallbacks;

/// <summary>A member that the front matter does not have: its value comes from somewhere else, and its place is there.</summary>
internal sealed class FallbackMember : Member
{
    internal FallbackMember(string name, string text, TextRange range, FallbackSource source)
        : base(ScalarNode.String(name, ScalarStyle.Plain, range), ScalarNode.String(text, ScalarStyle.Plain, range)) => Source = source;

    /// <summary>Where the value comes from.</summary>
    public FallbackSource Source { get; }
}
