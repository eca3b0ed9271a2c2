using System.Text.RegularExpressions;

using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Formats;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary><c>format: uri</c> and <c>format: uri-reference</c> → <c>Uri</c>.</summary>
internal sealed class UriTypeMapping : TypeMapping
{
    // What .NET takes before version 10; the program may run on any.
    private const int MaxLength = 65_519;

    public override TypeModel? Map(SchemaShape shape, MappingContext context) =>
        shape.IsOnly(SchemaType.String) && shape.Format is "uri" or "uri-reference" ? new UriType(shape.Format) : null;

    private sealed record UriType(string Format) : TypeModel
    {
        public override string Name => "global::System.Uri";

        public override string Read(string reader) => $"{reader}.ReadUri()";

        public override bool Holds(DataNode value) => value.Kind == NodeKind.String;

        protected override void WriteHeld(DataNode value, EncodingContext context)
        {
            var text = ((ScalarNode)value).Text;
            if (CanHold(text))
                context.Writer.WriteUri(text);
            else
                context.Fail(value, "a Uri");
        }

        public override bool IsOrdered => true;

        public override OrderKey GetOrder(DataNode value) => new(default, ((ScalarNode)value).Text);

        public override string? ToExpression(DataNode value) =>
            value is ScalarNode { Kind: NodeKind.String } scalar && StringFormats.Find(Format)!.FindFault(scalar.Text) is null && CanHold(scalar.Text)
                ? $"new({CSharpText.Quote(scalar.Text)}, global::System.UriKind.{KindOf(scalar.Text)})"
                : null;

        // .NET's own guess would take '/img/a.png' for a file on Unix.
        private static UriKind KindOf(string text) => Regex.IsMatch(text, "^[A-Za-z][A-Za-z0-9+.-]*:") ? UriKind.Absolute : UriKind.Relative;

        private static bool CanHold(string text) => text.Length <= MaxLength && Uri.TryCreate(text, KindOf(text), out _);
    }
}
