using ArticleSchema.Analyzers.Models;

namespace ArticleSchema.Analyzers.Emission;

/// <summary>Emits an enumeration, and how its members are spelt in front matter.</summary>
internal static class EnumEmitter
{
    public static void Emit(CodeWriter writer, EnumModel enumeration, string otherwise)
    {
        writer.Docs(enumeration.Docs, enumeration.Name, otherwise);
        using (writer.Block($"{PartialTypes.Accessibility(enumeration)} enum {enumeration.Name}"))
        {
            var isFirst = true;
            foreach (var member in enumeration.Members)
            {
                writer.Separate(ref isFirst);
                writer.DocXml("summary", $"<c>{CodeWriter.EscapeXml(member.Text)}</c>");
                writer.Line($"{CSharpText.Escape(member.Name)},");
            }
        }

        writer.Line();
        writer.DocXml("summary", $"How <see cref=\"{enumeration.Name}\"/> is spelt in front matter.");
        using (writer.Block($"{PartialTypes.Accessibility(enumeration)} static class {enumeration.Extensions}"))
        {
            EmitToFrontMatter(writer, enumeration);
            writer.Line();
            EmitTryParse(writer, enumeration);
        }
    }

    private static void EmitToFrontMatter(CodeWriter writer, EnumModel enumeration)
    {
        writer.DocXml("summary", "The value as it is spelt in front matter.");
        writer.DocXml("exception cref=\"global::System.ArgumentOutOfRangeException\"", "It is none of the members.");
        using (writer.Block($"public static string ToFrontMatter(this {enumeration.FullName} value) => value switch", "};"))
        {
            foreach (var member in enumeration.Members)
                writer.Line($"{NameOf(enumeration, member)} => {CSharpText.Quote(member.Text)},");
            // Without 'nameof', which a part of the namespace may be called.
            writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(\"value\", value, null),");
        }
    }

    private static void EmitTryParse(CodeWriter writer, EnumModel enumeration)
    {
        writer.DocXml("summary", "Gives the value that is spelt as <paramref name=\"text\"/> in front matter, letter by letter, when there is one.");
        using (writer.Block($"public static bool TryParse(string? text, out {enumeration.FullName} value)"))
        {
            using (writer.Block("switch (text)"))
            {
                foreach (var member in enumeration.Members)
                {
                    writer.Line($"case {CSharpText.Quote(member.Text)}:");
                    writer.Add(true, $"value = {NameOf(enumeration, member)};");
                    writer.Add(true, "return true;");
                }

                writer.Line("default:");
                writer.Add(true, "value = default;");
                writer.Add(true, "return false;");
            }
        }
    }

    private static string NameOf(EnumModel enumeration, EnumMember member) => $"{enumeration.FullName}.{CSharpText.Escape(member.Name)}";
}
