using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Formats;
using ArticleSchema.Core.Models;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary><c>format: uri</c>, <c>uri-reference</c>, <c>iri</c> and <c>iri-reference</c> → <c>Uri</c>, which keeps its author's spelling.</summary>
internal sealed class UriTypeMapping : TypeMapping
{
    public override TypeModel? Map(SchemaShape shape, MappingContext context) =>
        shape.IsOnly(SchemaType.String) && shape.Format is "uri" or "uri-reference" or "iri" or "iri-reference" ? new UriType(shape.Format) : null;

    private sealed record UriType(string Format) : TypeModel
    {
        public override string Name => "global::System.Uri";

        // Two addresses that differ behind '#' are equal by their own type.
        public override string Holder => RuntimeTypes.HeldUri;

        public override bool HolderTakesNull => true;

        public override string Read(string reader) => $"{reader}.ReadUri()";

        public override string FromNode(string node) => $"{node}.ReadUri()";

        public override string ToValue(string value) => $"{RuntimeTypes.FrontMatterValue}.From({value})";

        public override bool Holds(DataNode value) => value.Kind == NodeKind.String;

        protected override string HolderText => Holders.Uri;

        protected override void WriteHeld(DataNode value, EncodingContext context)
        {
            if (HeldValues.TryReadUri(value, out var uri))
                context.Writer.WriteUri(uri.OriginalString);
            else
                context.Fail(value, HolderText);
        }

        public override bool IsOrdered => true;

        public override string ToOrder(string value) => $"{value}.OriginalString";

        public override OrderKey GetOrder(DataNode value) => new(default, ((ScalarNode)value).Text);

        public override string? ToExpression(DataNode value) =>
            value is ScalarNode { Kind: NodeKind.String } scalar && StringFormats.Find(Format)!.FindFault(scalar.Text) is null && HeldValues.TryReadUri(value, out var uri)
                ? $"new {Name}({CSharpText.Quote(scalar.Text)}, global::System.UriKind.{(uri.IsAbsoluteUri ? "Absolute" : "Relative")})"
                : null;
    }
}
