using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary><c>type: object</c> with <c>properties</c> → a record of its own, or the model itself where <c>$ref</c> leads back to it.</summary>
internal sealed class RecordTypeMapping : TypeMapping
{
    public override TypeModel? Map(SchemaShape shape, MappingContext context)
    {
        if (!shape.IsOnly(SchemaType.Object) || shape.Find<PropertiesKeyword>() is not { } properties)
            return null;
        // All who refer to the definition share its record, so what only one of them asks for beside the reference is not part of it.
        var definition = properties.Source.Schema;
        var name = context.Declare(definition, (name, inner) => RecordModels.Create(name, new SchemaShape(definition), inner));
        return new RecordType(context.Prefix + name, name, IsModel: name == context.Root);
    }

    private sealed record RecordType(string Name, string ShortName, bool IsModel) : TypeModel
    {
        public override string Name { get; } = Name;

        public override string Read(string reader) => $"Read{ShortName}(ref {reader}{(IsModel ? $", {RuntimeTypes.Entry}.None" : "")})";

        public override bool Holds(DataNode value) => value.Kind == NodeKind.Object;

        protected override void WriteHeld(DataNode value, EncodingContext context) =>
            EntryEncoder.WriteRecord(context.Schema.GetRecord(ShortName), (ObjectNode)value, context);
    }
}
