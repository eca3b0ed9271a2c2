using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Models;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules.Schemas;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary><c>enum</c> of texts → <c>enum</c>; a single text, as by <c>const</c>, stays a <c>string</c>.</summary>
internal sealed class EnumTypeMapping : TypeMapping
{
    public override TypeModel? Map(SchemaShape shape, MappingContext context)
    {
        if (!shape.IsOnly(SchemaType.String) || CSharpTypeName.Of(shape) is "string" || shape.All<EnumKeyword>().Any(values => values.Values.Count == 1))
            return null;
        if (shape.Find<EnumKeyword>() is not { } keyword || Texts(keyword) is not { Count: > 0 } texts)
            return null;
        // One of several types has a single text to itself.
        if (texts.Count == 1 && keyword.Values.Any(value => value.Kind is not (NodeKind.String or NodeKind.Null)))
            return null;
        var definition = keyword.Source.Schema;
        var declared = context.Declare(TypeDeclarations.KeyOf("enum", [definition]), [definition], definition, isUnion: false, (name, fullName) =>
            new EnumModel(name, fullName, Documentation.OfType(definition), ToMembers(texts, keyword, context), context.TakeName(definition, name + "Extensions")));
        var type = (EnumModel)context.Get(declared);
        return new EnumType(type.FullName, type.ExtensionsFullName, type.Members);
    }

    private static List<string> Texts(EnumKeyword keyword) => keyword.Values.OfType<ScalarNode>().Where(value => value.Kind == NodeKind.String).Select(value => value.Text).Distinct().ToList();

    private static EquatableArray<EnumMember> ToMembers(IReadOnlyList<string> texts, EnumKeyword keyword, MappingContext context)
    {
        var taken = new UniqueNames(["value__"]);
        var chosen = FindChosenNames(keyword);
        var members = new List<EnumMember>();
        foreach (var text in texts)
        {
            var identifier = chosen.TryGetValue(text, out var own) ? own : ToIdentifier(text);
            var name = taken.Add(identifier, out var wasTaken);
            if (wasTaken && members.Find(member => string.Equals(member.Name, identifier, StringComparison.OrdinalIgnoreCase)) is { } other)
                ReportCollision(keyword, text, other, identifier, context);
            members.Add(new EnumMember(text, name));
        }

        return members.ToEquatableArray();
    }

    // The names stand in the order of the values, of which some may be no texts.
    private static Dictionary<string, string> FindChosenNames(EnumKeyword keyword)
    {
        var chosen = new Dictionary<string, string>(StringComparer.Ordinal);
        if (keyword.Source.Schema["x-enum-varnames"] is not ArrayNode names || names.Items.Count != keyword.Values.Count)
            return chosen;
        for (var i = 0; i < names.Items.Count; i++)
        {
            if (keyword.Values[i] is ScalarNode { Kind: NodeKind.String } value && names.Items[i] is ScalarNode { Kind: NodeKind.String } name && Identifiers.IsValid(name.Text))
                chosen[value.Text] = name.Text;
        }

        return chosen;
    }

    private static string ToIdentifier(string text)
    {
        var identifier = Identifiers.ToValueName(text);
        return identifier != "_" ? identifier : text.Length == 0 ? "Empty" : "Unnamed";
    }

    private static void ReportCollision(EnumKeyword keyword, string text, EnumMember other, string identifier, MappingContext context)
    {
        var place = keyword.Values.First(value => value is ScalarNode scalar && scalar.Text == text);
        context.GetViolations(keyword.Source.Schema).Add(NameCollision.Instance, place.Range, $"'{other.Text}'", $"'{text}'", identifier, "; 'x-enum-varnames' can name them");
    }

    /// <summary>An enumeration.</summary>
    internal sealed record EnumType(string Name, string Extensions, EquatableArray<EnumMember> Members) : TypeModel
    {
        public override string Name { get; } = Name;

        public override IEnumerable<string> Uses => [Name];

        public override string Read(string reader) => $"({Name}){reader}.ReadCount()";

        public override string FromNode(string node) => $"({Name}){node}.ReadChoice({string.Join(", ", Members.Select(member => CSharpText.Quote(member.Text)))})";

        public override string ToValue(string value) => $"{Extensions}.ToFrontMatter({value})";

        public override bool Holds(DataNode value) => IndexOf(value) >= 0;

        protected override string HolderText => Holders.Choice;

        protected override void WriteHeld(DataNode value, EncodingContext context) => context.Writer.WriteCount(IndexOf(value));

        public override bool IsOrdered => true;

        public override OrderKey GetOrder(DataNode value) => new(Number.FromInt64(IndexOf(value)), "");

        public override string? ToExpression(DataNode value) => IndexOf(value) is >= 0 and var index ? $"{Name}.{CSharpText.Escape(Members[index].Name)}" : null;

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
