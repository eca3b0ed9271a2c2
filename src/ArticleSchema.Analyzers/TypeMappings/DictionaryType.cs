using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Core.Models;
using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>A mapping whose keys are data.</summary>
internal sealed record DictionaryType(TypeModel Values) : TypeModel
{
    public override string Name => $"{RuntimeTypes.ReadOnlyDictionary}<string, {Values.Name}>";

    public override IEnumerable<string> Uses => Values.Uses;

    public override string? Holder => $"{RuntimeTypes.ValueDictionary}<{Values.Name}>";

    public override string Read(string reader) => $"{reader}.ReadDictionary<{Values.Name}>(static (ref {RuntimeTypes.BakedReader} item) => {Values.Read("item")})";

    public override string FromNode(string node) => $"{node}.ReadMapping<{Values.Name}>(static item => {Values.FromNode("item")})";

    public override string ToValue(string value) => $"{RuntimeTypes.FrontMatterValue}.FromMapping({value}, static item => {Values.ToValue("item")})";

    public override bool Holds(DataNode value) => value.Kind == NodeKind.Object;

    public override string? ToExpression(DataNode value) => value is ObjectNode { Members.Count: 0 } ? $"{Holder}.Empty" : null;

    public override string Hold(string value) => Values.Hold("item") is var held and not "item"
        ? $"{RuntimeTypes.ValueDictionary}.From({value}, static item => {held})"
        : $"{RuntimeTypes.ValueDictionary}.From({value})";

    protected override string HolderText => Holders.Mapping;

    protected override void WriteHeld(DataNode value, EncodingContext context) => WriteMembers(((ObjectNode)value).Members, context);

    /// <summary>Bakes some members of a mapping.</summary>
    public void WriteMembers(IReadOnlyList<Member> members, EncodingContext context)
    {
        context.Writer.WriteCount(members.Count);
        foreach (var member in members)
        {
            context.Writer.WriteString(StringType.Text(member.Key, context));
            Values.Write(member.Value, context);
        }
    }
}
