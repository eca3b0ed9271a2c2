using System.Text.RegularExpressions;

using ArticleSchema.Analyzers.Models;
using ArticleSchema.Analyzers.TypeMappings;

namespace ArticleSchema.Analyzers.Tests.Harness;

/// <summary>Says of what kind types are: as in C#, without namespaces, and with what a generated type is instead of its name.</summary>
internal static partial class TypeKinds
{
    /// <summary><c>IReadOnlyList&lt;record&gt;</c>, <c>int</c>, <c>union</c>.</summary>
    public static string Describe(TypeModel type, SchemaModel model) => Names().Replace(type.ShortName, match => KindOf(match.Value, model));

    private static string KindOf(string name, SchemaModel model) => model.Types.FirstOrDefault(declared => declared.Name == name) switch
    {
        EnumModel => "enum",
        UnionModel => "union",
        RecordModel { IsAbstract: true } => "abstract record",
        RecordModel => "record",
        _ => name,
    };

    [GeneratedRegex(@"\w+")]
    private static partial Regex Names();
}
