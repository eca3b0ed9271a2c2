using ArticleSchema.Analyzers.Models;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Emission;

/// <summary>Emits how the types of a schema are read at run time, by the engine that the project references.</summary>
internal static class RunTimeEmitter
{
    private const string Linq = "global::System.Linq.Enumerable";
    private const string NotNullWhen = "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]";

    public static void Emit(SourceProductionContext context, RunTimeModel model)
    {
        var writer = new CodeWriter(model.Schema, prefersOwnTypes: true);
        var isFirst = true;
        foreach (var type in model.Schema.Types)
        {
            if (type is EnumModel)
                continue;
            writer.Separate(ref isFirst);
            using (PartialTypes.OpenHolders(writer, type))
            using (writer.Block($"{PartialTypes.Heading(type)} : {RuntimeTypes.ReadModel}<{type.FullName}, {RuntimeTypes.FrontMatterNode}>"))
            {
                if (type == model.Schema.Root)
                    EmitModelMembers(writer, model);
                if (type is RecordModel record)
                    NodeReadingEmitter.Emit(writer, record);
                else
                    NodeReadingEmitter.Emit(writer, (UnionModel)type);
            }
        }

        context.AddSource($"{model.Schema.FileName}.RunTime.g.cs", writer.ToSourceText());
    }

    private static void EmitModelMembers(CodeWriter writer, RunTimeModel model)
    {
        EmitReader(writer, model);
        writer.Line();
        var root = model.Schema.Root;
        if (!root.Declares("Parse"))
            EmitParse(writer, model);
        if (!root.Declares("TryParse"))
            EmitTryParse(writer, model);
        if (!root.Declares("Load"))
            EmitLoad(writer, model);
        if (!root.Declares("LoadAllAsync"))
            EmitLoadAllAsync(writer, model);
    }

    private static void EmitParse(CodeWriter writer, RunTimeModel model)
    {
        var type = model.Schema.Root.FullName;
        writer.DocXml("summary", "Reads the text of an article, and checks it as a build does.");
        writer.DocXml("param name=\"text\"", "The article, from its first character on.");
        writer.DocXml("exception cref=\"global::ArticleSchema.Core.InvalidArticleException\"", "The article breaks its schema.");
        writer.Line($"public static {type} Parse(string text) =>");
        writer.Add(true, $"{RuntimeTypes.Nodes}.Parse<{type}>(ArticleReader.Read(text), {EmbedsBody(model)});");
        writer.Line();
    }

    private static void EmitTryParse(CodeWriter writer, RunTimeModel model)
    {
        var root = model.Schema.Root;
        var parameter = root.IsStruct ? $"out {root.FullName} model" : $"{NotNullWhen} out {root.FullName}? model";
        writer.DocXml("summary", "Reads the text of an article when it satisfies its schema, and says all that is wrong with it.");
        writer.DocXml("param name=\"text\"", "The article, from its first character on.");
        writer.DocXml("param name=\"model\"", root.IsStruct ? "The model; where there are errors, one without values." : "The model, or null where there are errors.");
        writer.DocXml("param name=\"violations\"", "What a build reports, in the order of the text; warnings do not keep the article from becoming a model.");
        writer.Line($"public static bool TryParse(string text, {parameter}, out {RuntimeTypes.ReadOnlyList}<{RuntimeTypes.Violation}> violations) =>");
        writer.Add(true, $"{RuntimeTypes.Nodes}.TryParse(ArticleReader.Read(text), {EmbedsBody(model)}, out model, out violations);");
        writer.Line();
    }

    private static void EmitLoad(CodeWriter writer, RunTimeModel model)
    {
        var type = model.Schema.Root.FullName;
        writer.DocXml("summary", "Reads the file of an article, and checks it as a build does.");
        writer.DocXml("param name=\"path\"", "The file; from the folder of the schema on, it is also what the entry's key is made of.");
        writer.DocXml("exception cref=\"global::ArticleSchema.Core.InvalidArticleException\"", "The article breaks its schema.");
        writer.Line($"public static {type} Load(string path) =>");
        writer.Add(true, $"{RuntimeTypes.Nodes}.Parse<{type}>(ArticleReader.Read(global::System.IO.File.ReadAllBytes(path), path.Replace('\\\\', '/')), {EmbedsBody(model)});");
        writer.Line();
    }

    private static void EmitLoadAllAsync(CodeWriter writer, RunTimeModel model)
    {
        var type = model.Schema.Root.FullName;
        writer.DocXml("summary", "Reads all articles below a folder that stands for that of the schema, and checks them as a build does.");
        writer.DocXml("param name=\"folder\"", "The folder. Files to which the schema does not apply are left alone.");
        writer.DocXml("param name=\"cancellationToken\"", "Stops the reading.");
        writer.DocXml("returns", "The models in the order of the collection.");
        writer.DocXml("exception cref=\"global::ArticleSchema.Core.InvalidArticleException\"", "Articles break the schema; all that is wrong with all of them is said.");
        writer.Line($"public static global::System.Threading.Tasks.Task<{RuntimeTypes.ReadOnlyList}<{type}>> LoadAllAsync(string folder, global::System.Threading.CancellationToken cancellationToken = default) =>");
        writer.Add(true, $"{RuntimeTypes.Nodes}.LoadAllAsync<{type}>(ArticleReader, folder, {EmbedsBody(model)}, {Order(model.Schema)}, cancellationToken);");
        writer.Line();
    }

    private static string EmbedsBody(RunTimeModel model) => model.EmbedsBody ? "true" : "false";

    // The files come by path, and sorting is stable. What has no value comes last, whatever the direction.
    private static string Order(SchemaModel schema)
    {
        if (schema.Collection.Order is not { } property)
            return "static models => models";
        var name = $"model.{CSharpText.Escape(property.Name)}";
        var key = property.Type.ToOrder(property.IsNullable && property.Type.ToOrder("") != "" ? name + "?" : name);
        var comparer = property.Type.Name is "string" or "global::System.Uri" ? ", global::System.StringComparer.Ordinal" : "";
        var direction = schema.Collection.IsDescending ? "Descending" : "";
        return property.IsNullable
            ? $"static models => {Linq}.ThenBy{direction}({Linq}.OrderBy(models, static model => {name} is null), static model => {key}{comparer})"
            : $"static models => {Linq}.OrderBy{direction}(models, static model => {key}{comparer})";
    }

    private static void EmitReader(CodeWriter writer, RunTimeModel model)
    {
        using (writer.Block($"private static {RuntimeTypes.ArticleReader} ArticleReader {{ get; }} = new({CSharpText.Quote(model.Path)},", $"], {CSharpText.Quote(model.Schema.Collection.Name)});", "["))
        {
            foreach (var source in model.Sources)
                EmitSource(writer, source);
        }
    }

    // Line by line, because one literal could be longer than an editor shows.
    private static void EmitSource(CodeWriter writer, SchemaText source)
    {
        using (writer.Block($"new {RuntimeTypes.SchemaText}({CSharpText.Quote(source.Path)}, string.Join('\\n', new[]", "})),"))
        {
            foreach (var line in source.Text.Split('\n'))
                writer.Line($"{CSharpText.Quote(line)},");
        }
    }
}
