using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary><c>enum</c> of texts → <c>enum</c>; a single text, as by <c>const</c>, stays a <c>string</c>.</summary>
internal sealed class EnumTypeMapping : TypeMapping
{
    public override TypeModel? Map(SchemaShape shape, MappingContext context)
    {
        if (!shape.IsOnly(SchemaType.String) || shape.Find<EnumKeyword>() is not { Values.Count: > 1 } keyword)
            return null;
        var texts = keyword.Values.OfType<ScalarNode>().Where(value => value.Kind == NodeKind.String).Select(value => value.Text).Distinct().ToList();
        if (texts.Count == 0)
            return null;
        var definition = keyword.Source.Schema;
        var members = ToMembers(texts);
        var name = context.Declare(definition, name => new EnumModel(name, definition.GetString("description"), members));
        return new EnumType(context.Prefix + name, members);
    }

    private static EquatableArray<EnumMember> ToMembers(IReadOnlyList<string> texts)
    {
        var names = new UniqueNames([]);
        return texts.Select(text => new EnumMember(text, names.Add(ToIdentifier(text), out _))).ToEquatableArray();
    }

    private static string ToIdentifier(string text)
    {
        var identifier = Identifiers.ToPascalCase(text);
        return identifier != "_" ? identifier : text.Length == 0 ? "Empty" : "Unnamed";
    }

    private sealed record EnumType(string Name, EquatableArray<EnumMember> Members) : TypeModel
    {
        public override string Name { get; } = Name;

        public override string Read(string reader) => $"({Name}){reader}.ReadCount()";

        public override bool Holds(DataNode value) => IndexOf(value) >= 0;

        protected override void WriteHeld(DataNode value, EncodingContext context) => context.Writer.WriteCount(IndexOf(value));

        public override bool IsOrdered => true;

        public override OrderKey GetOrder(DataNode value) => new(Number.FromInt64(IndexOf(value)), "");

        public override string? ToExpression(DataNode value) => IndexOf(value) is >= 0 and var index ? $"{Name}.{Members[index].Name}" : null;

        private int IndexOf(DataNode value)
        {
            for (var i = 0; i < Members.Count; i++)
            {
                if (value is ScalarNode { Kind: NodeKind.String } scalar && Members[i].Text == scalar.Text)
                    return i;
            }

            return -1;
        }
    }
}
