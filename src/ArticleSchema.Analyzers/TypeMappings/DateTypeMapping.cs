using System.Globalization;

using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Models;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary><c>format: date</c> → <c>DateOnly</c>, which has only the one spelling of RFC 3339.</summary>
internal sealed class DateTypeMapping : TypeMapping
{
    public override TypeModel? Map(SchemaShape shape, MappingContext context) =>
        shape.IsOnly(SchemaType.String) && shape.Format == "date" ? new DateType() : null;

    private sealed record DateType : TypeModel
    {
        public override string Name => "global::System.DateOnly";

        public override string Read(string reader) => $"{reader}.ReadDateOnly()";

        public override string FromNode(string node) => $"global::System.DateOnly.FromDateTime({node}.ReadDate())";

        public override string ToValue(string value) => $"{RuntimeTypes.FrontMatterValue}.From({value})";

        public override bool Holds(DataNode value) => value.Kind == NodeKind.String;

        protected override string HolderText => Holders.Date;

        protected override void WriteHeld(DataNode value, EncodingContext context)
        {
            if (HeldValues.TryReadDate(value, out var date))
                context.Writer.WriteDateOnly(date.Year, date.Month, date.Day);
            else
                context.Fail(value, HolderText);
        }

        public override bool IsOrdered => true;

        public override OrderKey GetOrder(DataNode value) => new(default, ((ScalarNode)value).Text);

        public override string? ToExpression(DataNode value) =>
            HeldValues.TryReadDate(value, out var date) ? string.Format(CultureInfo.InvariantCulture, "new({0}, {1}, {2})", date.Year, date.Month, date.Day) : null;
    }
}
