using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Core.Models;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary><c>format: uuid</c> → <c>Guid</c>.</summary>
internal sealed class GuidTypeMapping : TypeMapping
{
    private const int Length = 36;

    public override TypeModel? Map(SchemaShape shape, MappingContext context) =>
        shape.IsOnly(SchemaType.String) && shape.Format == "uuid" && Spelling.IsFree(shape, Length, Length) ? new GuidType() : null;

    private sealed record GuidType : TypeModel
    {
        public override string Name => "global::System.Guid";

        public override string Read(string reader) => $"{reader}.ReadGuid()";

        public override string FromNode(string node) => $"{node}.ReadGuid()";

        public override string ToValue(string value) => $"{RuntimeTypes.FrontMatterValue}.From({value})";

        public override bool Respells => true;

        public override bool Holds(DataNode value) => HeldValues.TryReadGuid(value, out _);

        protected override string HolderText => Holders.Guid;

        protected override void WriteHeld(DataNode value, EncodingContext context) => context.Writer.WriteGuid(Guid.ParseExact(((ScalarNode)value).Text, "D"));

        public override string? ToExpression(DataNode value) => HeldValues.TryReadGuid(value, out var guid)
            ? $"new({CSharpText.Quote(guid.ToString("D"))})"
            : null;
    }
}
