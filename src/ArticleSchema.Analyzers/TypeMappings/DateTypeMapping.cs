using System.Globalization;

using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Formats;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary><c>format: date</c> → <c>DateOnly</c>.</summary>
internal sealed class DateTypeMapping : TypeMapping
{
    public override TypeModel? Map(SchemaShape shape, MappingContext context) =>
        shape.IsOnly(SchemaType.String) && shape.Format == "date" ? new DateType() : null;

    private sealed record DateType : TypeModel
    {
        public override string Name => "global::System.DateOnly";

        public override string Read(string reader) => $"{reader}.ReadDateOnly()";

        public override bool Holds(DataNode value) => value.Kind == NodeKind.String;

        protected override void WriteHeld(DataNode value, EncodingContext context)
        {
            Rfc3339.ReadDate(((ScalarNode)value).Text, out var year, out var month, out var day);
            // RFC 3339 has a year 0, .NET has none.
            if (year > 0)
                context.Writer.WriteDateOnly(year, month, day);
            else
                context.Fail(value, "a DateOnly");
        }

        public override bool IsOrdered => true;

        public override OrderKey GetOrder(DataNode value) => new(default, ((ScalarNode)value).Text);

        public override string? ToExpression(DataNode value) =>
            value is ScalarNode { Kind: NodeKind.String } scalar && Rfc3339.ReadDate(scalar.Text, out var year, out var month, out var day) is null && year > 0
                ? string.Format(CultureInfo.InvariantCulture, "new({0}, {1}, {2})", year, month, day)
                : null;
    }
}
