using ArticleSchema.Analyzers.Models;
using ArticleSchema.Analyzers.TypeMappings;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Emission;

/// <summary>Emits constants for values that are all there are, so that code that names one that is gone does not compile.</summary>
internal static class TaxonomyEmitter
{
    /// <summary>Emits the keys of a collection.</summary>
    public static void Emit(SourceProductionContext context, TaxonomyKeys keys)
    {
        var collection = $"<see cref=\"{keys.Taxonomy.Collection}\"/>";
        var constants = keys.Constants.Select(constant => new Constant(
            constant.Name,
            "string",
            CSharpText.Quote(constant.Key),
            constant.Title is null ? $"The key <c>{CodeWriter.EscapeXml(constant.Key)}</c> of {collection}." : CodeWriter.EscapeXml(constant.Title)));
        Emit(context, keys.Taxonomy, $"The keys of {collection}, which are all that <c>{CodeWriter.EscapeXml(keys.Taxonomy.Key)}</c> can have.", constants);
    }

    /// <summary>Emits the members of an enumeration.</summary>
    public static void EmitChoices(SourceProductionContext context, TaxonomyModel taxonomy)
    {
        var type = taxonomy.Enumeration!;
        var names = new UniqueNames([taxonomy.Name]);
        var constants = type.Members.Select(member => new Constant(
            names.Add(IsInherited(member.Name) ? member.Name + "Value" : member.Name, out _),
            type.FullName,
            $"{type.FullName}.{CSharpText.Escape(member.Name)}",
            $"<c>{CodeWriter.EscapeXml(member.Text)}</c>"));
        Emit(context, taxonomy, $"The values that <c>{CodeWriter.EscapeXml(taxonomy.Key)}</c> can have.", constants);
    }

    /// <summary>Whether every class has a member of that name, which a constant would hide.</summary>
    public static bool IsInherited(string name) => name is "Equals" or "GetHashCode" or "GetType" or "ToString" or "Finalize" or "MemberwiseClone" or "ReferenceEquals";

    private static void Emit(SourceProductionContext context, TaxonomyModel taxonomy, string summary, IEnumerable<Constant> constants)
    {
        var writer = new CodeWriter(taxonomy.Namespace);
        writer.DocXml("summary", summary);
        using (writer.Block($"{(taxonomy.IsInternal ? "internal" : "public")} static partial class {CSharpText.Escape(taxonomy.Name)}"))
        {
            var isFirst = true;
            foreach (var constant in constants)
            {
                writer.Separate(ref isFirst);
                writer.DocXml("summary", constant.Summary);
                writer.Line($"public const {constant.Type} {CSharpText.Escape(constant.Name)} = {constant.Value};");
            }
        }

        context.AddSource($"{taxonomy.FileName}.g.cs", writer.ToSourceText());
    }

    private sealed record Constant(string Name, string Type, string Value, string Summary);
}
