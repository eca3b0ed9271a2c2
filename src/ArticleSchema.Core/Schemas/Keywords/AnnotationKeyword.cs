using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary>A keyword that says something about instances without deciding whether they are valid (2020-12 core §7.7).</summary>
internal abstract class AnnotationKeyword : Keyword
{
    private protected AnnotationKeyword(KeywordSource source)
        : base(source)
    {
    }

    /// <inheritdoc/>
    public sealed override bool IsAssertion => false;

    internal sealed override bool Evaluate(DataNode instance, Evaluation evaluation)
    {
        if (evaluation.CollectsRemarks)
            Remark(instance, evaluation);
        return true;
    }

    /// <summary>Notes what there is to say of an instance; most annotations are read by others and say nothing.</summary>
    private protected virtual void Remark(DataNode instance, Evaluation evaluation)
    {
    }
}
