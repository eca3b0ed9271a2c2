using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Core.Models;
using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>A record or a union that is generated.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="IsRecord">Whether only mappings are of it.</param>
internal sealed record GeneratedType(string Name, bool IsRecord) : TypeModel
{
    public override string Name { get; } = Name;

    public override IEnumerable<string> Uses => [Name];

    public override string Read(string reader) => $"{reader}.ReadModel<{Name}>()";

    public override string FromNode(string node) => $"{RuntimeTypes.Nodes}.Read<{Name}>({node}, {RuntimeTypes.Entry}.None)";

    public override string ToValue(string value) => $"{RuntimeTypes.FrontMatterValue}.From({value})";

    public override bool Holds(DataNode value) => !IsRecord || value.Kind == NodeKind.Object;

    protected override string HolderText => IsRecord ? Holders.Mapping : base.HolderText;

    protected override void WriteHeld(DataNode value, EncodingContext context) => ModelEncoder.Write(context.GetType(Name), value, context);
}
