using System.Collections;
using System.Text;

using ArticleSchema.Analyzers.Models;
using ArticleSchema.Analyzers.Tests.Harness;

using Microsoft.CodeAnalysis.CSharp;

namespace ArticleSchema.Analyzers.Tests.RoundTrips;

/// <summary>A generated model as a test reaches it without knowing its type.</summary>
/// <param name="SchemaPath">The schema's file.</param>
/// <param name="Baked">The entries of its collection.</param>
/// <param name="Parse">Reads an article at run time and gives it the entry that is passed; without a model, what is wrong with it.</param>
/// <param name="Write">Writes a model as front matter.</param>
internal sealed record ModelProbe(string SchemaPath, IReadOnlyList<(Entry Entry, object Model)> Baked, Func<string, Entry, (object? Model, string Violations)> Parse, Func<object, string> Write)
{
    private const string Class = "RoundTripProbe__";

    /// <summary>C# that reaches each of the models.</summary>
    public static string ToCSharp(IEnumerable<SchemaModel> schemas)
    {
        var code = new StringBuilder($$"""
            internal static class {{Class}}
            {
                public static readonly (string, System.Collections.IEnumerable, System.Func<object, ArticleSchema.Entry>, System.Func<string, ArticleSchema.Entry, (object?, string)>, System.Func<object, string>)[] All =
                [

            """);
        foreach (var schema in schemas)
        {
            var model = schema.Root.FullName;
            code.AppendLine($$"""
                        ({{SymbolDisplay.FormatLiteral(schema.SchemaPath, quote: true)}}, {{(schema.Collection.Namespace.Length == 0 ? "global::" : $"global::{schema.Collection.Namespace}.")}}{{schema.Collection.Name}}.All, model => (({{model}})model).Entry,
                            (text, entry) => {{model}}.TryParse(text, out var model, out var violations) ? (model with { Entry = entry }, "") : (null, string.Join("\n", violations)),
                            model => (({{model}})model).ToFrontMatter()),
                """);
        }

        return code.Append("    ];\n}\n").ToString();
    }

    /// <summary>The models of a project that <see cref="ToCSharp"/> has been compiled into.</summary>
    public static IReadOnlyList<ModelProbe> LoadAll(System.Reflection.Assembly assembly)
    {
        var all = ((string, IEnumerable, Func<object, Entry>, Func<string, Entry, (object?, string)>, Func<object, string>)[])assembly.GetType(Class)!.GetField("All")!.GetValue(null)!;
        return [.. all.Select(probe => new ModelProbe(probe.Item1, [.. probe.Item2.Cast<object>().Select(model => (probe.Item3(model), model))], probe.Item4, probe.Item5))];
    }
}
