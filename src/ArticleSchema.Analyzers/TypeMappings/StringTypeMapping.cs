using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Models;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary><c>type: string</c> → <c>string</c>, also with a format that has no type of its own.</summary>
internal sealed class StringTypeMapping : TypeMapping
{
    public override TypeModel? Map(SchemaShape shape, MappingContext context) => shape.IsOnly(SchemaType.String) ? new StringType() : null;
}

/// <summary>A text.</summary>
internal sealed record StringType : TypeModel
{
    public override string Name => "string";

    public override string Read(string reader) => $"{reader}.ReadString()";

    public override string ReadNullable(string reader) => $"{reader}.ReadNullableString()";

    public override string FromNode(string node) => $"{node}.ReadString()";

    public override string ToValue(string value) => value;

    public override bool Holds(DataNode value) => value.Kind == NodeKind.String;

    protected override string HolderText => Holders.Text;

    protected override void WriteHeld(DataNode value, EncodingContext context) => context.Writer.WriteString(Text(value, context));

    public override void WriteNullable(DataNode? value, EncodingContext context)
    {
        if (value is null)
            context.Writer.WriteNullableString(null);
        else if (Holds(value))
            context.Writer.WriteNullableString(Text(value, context));
        else
            Write(value, context);
    }

    public override bool IsOrdered => true;

    public override OrderKey GetOrder(DataNode value) => new(default, ((ScalarNode)value).Text);

    public override string? ToExpression(DataNode value) =>
        value is ScalarNode { Kind: NodeKind.String } scalar && !HeldValues.HasLoneSurrogate(scalar.Text) ? CSharpText.Quote(scalar.Text) : null;

    /// <summary>The text of a scalar; half of a surrogate pair has no UTF-8 and cannot be held.</summary>
    public static string Text(DataNode value, EncodingContext context)
    {
        var text = ((ScalarNode)value).Text;
        if (HeldValues.HasLoneSurrogate(text))
            context.Fail(value, Holders.WholeCharacters);
        return text;
    }
}
