using ArticleSchema.Analyzers.Models;
using ArticleSchema.Analyzers.TypeMappings;
using ArticleSchema.Core.Models;
using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Analyzers.Emission;

/// <summary>Bakes values as generated types. What it writes is read in the same order by what the emitters of these types write.</summary>
internal static class ModelEncoder
{
    /// <summary>Bakes a value.</summary>
    public static void Write(DeclaredType type, DataNode value, EncodingContext context)
    {
        if (type is UnionModel union)
            WriteUnion(union, value, context);
        else
            WriteRecord((RecordModel)type, (ObjectNode)value, context);
    }

    private static void WriteUnion(UnionModel union, DataNode value, EncodingContext context)
    {
        for (var i = 0; i < union.Cases.Count; i++)
        {
            var @case = union.Cases[i];
            if (!@case.Kinds.Contains(new ValueKind(value.Kind)) || (@case.Addresses.Count > 0 && !@case.Addresses.Any(address => context.Satisfies(value, address))))
                continue;
            context.Writer.WriteCount(i);
            @case.Type.Write(value, context);
            return;
        }

        context.Fail(value, $"the type '{union.Name}'");
    }

    private static void WriteRecord(RecordModel record, ObjectNode mapping, EncodingContext context)
    {
        if (!record.IsAbstract)
        {
            WriteMembers(record, @base: null, mapping, context);
            return;
        }

        var text = mapping.Find(record.Discriminator!.Key)?.Value as ScalarNode;
        for (var i = 0; i < record.Cases.Count; i++)
        {
            if (text is not { Kind: NodeKind.String } || record.Cases[i].Value != text.Text)
                continue;
            context.Writer.WriteCount(i);
            WriteMembers(record.Cases[i].Record, record, mapping, context);
            return;
        }

        if (mapping.Find(record.Discriminator!.Key)?.Value is { } other)
            context.Fail(other, Holders.Choice);
        else
            context.Fail(mapping, Holders.RecordWithout(record.Discriminator.Key));
    }

    private static void WriteMembers(RecordModel record, RecordModel? @base, ObjectNode mapping, EncodingContext context)
    {
        var layout = context.GetLayout(record, @base);
        foreach (var property in layout.Remembered)
            context.Writer.WritePresence(mapping.Find(property.Key) is not null);
        foreach (var property in layout.Written)
            WriteProperty(property, mapping, context);
        if (record.Additional is not null)
            new DictionaryType(record.Additional.Values).WriteMembers(mapping.Members.Where(member => !layout.Keys.Contains(member.Name)).ToList(), context);
    }

    private static void WriteProperty(PropertyModel property, ObjectNode mapping, EncodingContext context)
    {
        var value = mapping.Find(property.Key)?.Value;
        if (property.GivenIndex is not null && value is null)
            return;
        if (property.IsNullable || property.TakesNull)
            property.Type.WriteNullable(value is ScalarNode { Kind: NodeKind.Null } && property.Type is not FrontMatterValueType ? null : value, context);
        else if (value is not null)
            property.Type.Write(value, context);
        else
            context.Fail(mapping, Holders.RecordWithout(property.Key));
    }
}
