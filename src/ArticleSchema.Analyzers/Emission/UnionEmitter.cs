using ArticleSchema.Analyzers.Models;
using ArticleSchema.Analyzers.TypeMappings;

namespace ArticleSchema.Analyzers.Emission;

/// <summary>Emits a union: an abstract record, and a sealed one for each case that holds its value.</summary>
internal static class UnionEmitter
{
    public static void Emit(CodeWriter writer, UnionModel union, string otherwise)
    {
        writer.Docs(union.Docs, union.Name, otherwise);
        using (writer.Block($"{PartialTypes.Accessibility(union)} abstract partial record {union.Name}"))
        {
            writer.Line($"private {union.Name}()");
            writer.Line("{");
            writer.Line("}");
            var isFirst = false;
            MatchEmitter.Emit(writer, union.Cases.Select(@case => (@case.Name, @case.Type.Name, @case.Name)).ToList(), ref isFirst, "value.Value");
            foreach (var @case in union.Cases.Where(CanConvert))
            {
                writer.Line();
                writer.DocXml("summary", $"The case <see cref=\"{@case.Name}\"/> with the value.");
                writer.Line($"public static implicit operator {union.Name}({@case.Type.Name} value) => new {@case.Name}(value);");
            }

            foreach (var @case in union.Cases)
            {
                writer.Line();
                EmitCase(writer, union, @case);
            }
        }
    }

    // There are no conversions from interfaces (C# specification §10.5.1).
    private static bool CanConvert(UnionCase @case) => @case.Type is not (ListType or DictionaryType);

    private static void EmitCase(CodeWriter writer, UnionModel union, UnionCase @case)
    {
        writer.DocXml("summary", $"The case of <see cref=\"{union.Name}\"/> that holds <c>{CodeWriter.EscapeXml(@case.Type.ShortName)}</c>.");
        writer.DocXml("param name=\"Value\"", "The value.");
        using (writer.Block($"public sealed record {@case.Name}({@case.Type.Name} Value) : {union.Name}"))
        {
            if (@case.Type.Holder is { } holder)
            {
                writer.Line($"private readonly {holder} _value = {@case.Type.Hold("Value")};");
                writer.Line();
                writer.DocXml("summary", "The value.");
                using (writer.Block($"public {@case.Type.Name} Value"))
                {
                    writer.Line("get => _value;");
                    writer.Line($"init => _value = {@case.Type.Hold("value")};");
                }

                writer.Line();
            }

            writer.Line("/// <inheritdoc/>");
            using (writer.Block($"protected override bool PrintMembers({RuntimeTypes.StringBuilder} builder)"))
            {
                writer.Line($"{RuntimeTypes.MemberText}.Append(builder, \"Value = \", Value);");
                writer.Line("return true;");
            }
        }
    }
}
