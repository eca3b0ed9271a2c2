using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>Anything that no mapping handles → <c>FrontMatterValue</c>.</summary>
internal sealed record FrontMatterValueType : TypeModel
{
    public override string Name => RuntimeTypes.FrontMatterValue;

    public override string Read(string reader) => $"{reader}.ReadFrontMatterValue()";

    public override string FromNode(string node) => $"{RuntimeTypes.Nodes}.ToValue({node})";

    public override string ToValue(string value) => value;

    public override bool Holds(DataNode value) => true;

    protected override void WriteHeld(DataNode value, EncodingContext context)
    {
        switch (value)
        {
            case ScalarNode { Kind: NodeKind.Null }:
                context.Writer.WriteNullValue();
                break;
            case ScalarNode { Kind: NodeKind.Boolean } scalar:
                context.Writer.WriteBooleanValue(scalar.Boolean);
                break;
            case ScalarNode { Kind: NodeKind.Number } scalar:
                context.Writer.WriteNumberValue(scalar.Text);
                break;
            case ScalarNode:
                context.Writer.WriteStringValue(StringType.Text(value, context));
                break;
            case ArrayNode array:
                context.Writer.WriteListValue(array.Items.Count);
                foreach (var item in array.Items)
                    Write(item, context);
                break;
            case ObjectNode mapping:
                context.Writer.WriteMappingValue(mapping.Members.Count);
                foreach (var member in mapping.Members)
                {
                    context.Writer.WriteString(StringType.Text(member.Key, context));
                    Write(member.Value, context);
                }

                break;
        }
    }
}
