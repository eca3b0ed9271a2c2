using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas.Keywords;

/// <summary>A keyword of our own that ties a value to something outside of it: to another value, another entry or a file. Evaluation notes the values; whoever knows the other side judges them.</summary>
internal abstract class RelationKeyword : AnnotationKeyword
{
    private protected RelationKeyword(KeywordSource source)
        : base(source)
    {
    }

    private protected sealed override void Remark(DataNode instance, Evaluation evaluation) => evaluation.Remark(this, instance);
}
