using System.Globalization;

using ArticleSchema.Analyzers.Models;
using ArticleSchema.Analyzers.TypeMappings;

namespace ArticleSchema.Analyzers.Emission;

/// <summary>Emits how types are read from nodes of the engine.</summary>
internal static class NodeReadingEmitter
{
    public static void Emit(CodeWriter writer, RecordModel record)
    {
        if (record.IsAbstract)
            EmitUnion(writer, record);
        else
            EmitRecord(writer, record, union: null);
        foreach (var @case in record.Cases)
        {
            writer.Line();
            using (writer.Block($"partial record {@case.Record.Name} : {RuntimeTypes.ReadModel}<{@case.Record.FullName}, {RuntimeTypes.FrontMatterNode}>"))
                EmitRecord(writer, @case.Record, record);
        }
    }

    public static void Emit(CodeWriter writer, UnionModel union)
    {
        using (writer.Block(Heading(union.FullName)))
        {
            foreach (var @case in union.Cases)
            {
                writer.Line($"if ({Condition(@case)})");
                writer.Add(true, $"return new {@case.Name}({@case.Type.FromNode("node")});");
            }

            writer.Line($"node.Refuse({CSharpText.Quote($"the type '{union.Name}'")});");
            writer.Line("return null!;");
        }
    }

    private static string Condition(UnionCase @case)
    {
        var kinds = $"node.Kind is {string.Join(" or ", @case.Kinds.Select(kind => $"{RuntimeTypes.FrontMatterNodeKind}.{NameOf(kind.Kind)}"))}";
        if (@case.Addresses.Count == 0)
            return kinds;
        var satisfies = string.Join(" || ", @case.Addresses.Select(address => $"node.Satisfies({CSharpText.Quote(address)})"));
        return $"{kinds} && {(@case.Addresses.Count > 1 ? $"({satisfies})" : satisfies)}";
    }

    private static string NameOf(Core.Nodes.NodeKind kind) => kind switch
    {
        Core.Nodes.NodeKind.Array => "List",
        Core.Nodes.NodeKind.Object => "Mapping",
        _ => kind.ToString(),
    };

    private static void EmitUnion(CodeWriter writer, RecordModel record)
    {
        var values = string.Join(", ", record.Cases.Select(@case => CSharpText.Quote(@case.Value)));
        using (writer.Block($"{Heading(record.FullName)} => node.GetRequired({CSharpText.Quote(record.Discriminator!.Key)}).ReadChoice({values}) switch", "};"))
        {
            for (var i = 0; i < record.Cases.Count; i++)
                writer.Line($"{Invariant(i)} => {RuntimeTypes.Nodes}.Read<{record.Cases[i].Record.FullName}>(node, entry),");
            writer.Line("_ => throw new global::System.InvalidOperationException(),");
        }
    }

    private static void EmitRecord(CodeWriter writer, RecordModel record, RecordModel? union)
    {
        IReadOnlyList<PropertyModel> properties = [.. union is null ? [] : union.Properties, .. record.Properties];
        var names = new LocalNames(["node", "entry", "item"]);
        using (ConstructionEmitter.Open(writer, $"{Heading(record.FullName)} => ", properties, property => Read(property, names)))
        {
            foreach (var property in properties.Where(property => property.Constant is null && property.Origin != PropertyOrigin.Parameter))
                writer.Line($"{CSharpText.Escape(property.Name)} = {Read(property, names)},");
            if (record.Additional is { } additional)
            {
                var named = properties.Select(property => property.Key).Concat(union is null ? [] : [union.Discriminator!.Key]);
                var arguments = string.Concat(named.Select(key => $", {CSharpText.Quote(key)}"));
                var mapping = $"node.ReadMapping<{additional.Values.Name}>(static item => {additional.Values.FromNode("item")}{arguments})";
                writer.Line($"{additional.Name} = {(record.Declares(additional.Name) ? new DictionaryType(additional.Values).Hold(mapping) : mapping)},");
            }

            if ((union ?? record).HasEntry)
                writer.Line("Entry = entry,");
            var remembered = properties.Where(property => property.GivenIndex is not null).ToList();
            if (remembered.Count > 0)
                writer.Line($"{record.Given} = {RuntimeTypes.PresentKeys}.From({string.Join(", ", remembered.Select(property => $"node[{CSharpText.Quote(property.Key)}] is not null"))}),");
        }
    }

    private static string Read(PropertyModel property, LocalNames names)
    {
        var key = CSharpText.Quote(property.Key);
        // A property of the user's holds what it is given, so that has to be compared by content already.
        Func<string, string> fromNode = property.IsForeign ? node => property.Type.Hold(property.Type.FromNode(node)) : property.Type.FromNode;
        if (property.IsRequired && !property.TakesNull)
            return fromNode($"node.GetRequired({key})");
        var local = names.Add(property.Name);
        // A value without a type can say by itself that it is null.
        var isGiven = property.Type is FrontMatterValueType ? "{ }" : "{ IsNull: false }";
        var otherwise = property.Default?.Expression ?? "null";
        if (property.Default is not null && property.TakesNull)
            return $"node[{key}] is {{ }} {local} ? ({local}.IsNull ? null : {fromNode(local)}) : {otherwise}";
        return $"node[{key}] is {isGiven} {local} ? {fromNode(local)} : {otherwise}";
    }

    private static string Heading(string type) =>
        $"static {type} {RuntimeTypes.ReadModel}<{type}, {RuntimeTypes.FrontMatterNode}>.Read({RuntimeTypes.FrontMatterNode} node, {RuntimeTypes.Entry} entry)";

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
