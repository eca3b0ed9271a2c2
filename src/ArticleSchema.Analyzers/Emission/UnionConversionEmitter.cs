using System.Globalization;

using ArticleSchema.Analyzers.Models;

namespace ArticleSchema.Analyzers.Emission;

/// <summary>Emits how a union is written as front matter and read from baked data and from nodes of the engine.</summary>
internal static class UnionConversionEmitter
{
    public static void Emit(CodeWriter writer, UnionModel union)
    {
        using (writer.Block($"{RuntimeTypes.FrontMatterValue} {RuntimeTypes.FrontMatterModel}.ToFrontMatterValue() => this switch", "};"))
        {
            foreach (var @case in union.Cases)
                writer.Line($"{@case.Name} value => {@case.Type.ToValue("value.Value")},");
            writer.Line("_ => throw new global::System.InvalidOperationException(),");
        }

        writer.Line();
        using (writer.Block($"static {union.FullName} {RuntimeTypes.BakedModel}<{union.FullName}>.Read(ref {RuntimeTypes.BakedReader} reader, {RuntimeTypes.Entry} entry) => reader.ReadCount() switch", "};"))
        {
            for (var i = 0; i < union.Cases.Count; i++)
                writer.Line($"{i.ToString(CultureInfo.InvariantCulture)} => new {union.Cases[i].Name}({union.Cases[i].Type.Read("reader")}),");
            writer.Line("_ => throw new global::System.FormatException(),");
        }
    }
}
