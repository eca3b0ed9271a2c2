using ArticleSchema.Analyzers.Models;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Emission;

/// <summary>Emits what all models of a project share to be read at run time: it joins the engine and the runtime library, which do not know each other.</summary>
internal static class NodesEmitter
{
    public static void Emit(SourceProductionContext context, EquatableArray<string> schemaPaths)
    {
        if (schemaPaths.Count == 0)
            return;
        var writer = new CodeWriter();
        writer.PreferOwnTypes();
        foreach (var line in Source.Split('\n'))
        {
            if (line.Length == 0)
                writer.Line();
            else
                writer.Line(line);
        }

        context.AddSource("ArticleSchema.FrontMatterNodes.g.cs", writer.ToSourceText());
    }

    private const string Source = """
        namespace ArticleSchema.Generated;

        using global::System.Collections.Generic;
        using global::System.Diagnostics.CodeAnalysis;
        using global::System.IO;
        using global::System.Linq;
        using global::System.Threading;
        using global::System.Threading.Tasks;
        using global::ArticleSchema.CompilerServices;
        using global::ArticleSchema.Core;

        /// <summary>Reads models from what the engine has read.</summary>
        internal static class FrontMatterNodes
        {
            /// <summary>Reads a generated type.</summary>
            public static T Read<T>(FrontMatterNode node, Entry entry)
                where T : IReadModel<T, FrontMatterNode> => T.Read(node, entry);

            /// <summary>The value of a node, of whatever kind it is.</summary>
            public static FrontMatterValue ToValue(FrontMatterNode node) => node.Kind switch
            {
                FrontMatterNodeKind.Null => FrontMatterValue.Null,
                FrontMatterNodeKind.Boolean => node.ReadBoolean(),
                FrontMatterNodeKind.Number => FrontMatterValue.FromNumber(node.Text),
                FrontMatterNodeKind.String => node.ReadString(),
                FrontMatterNodeKind.List => FrontMatterValue.FromList(node.Items, ToValue),
                _ => FrontMatterValue.FromMapping(node.Members, ToValue),
            };

            /// <summary>The model of an article.</summary>
            public static T Parse<T>(ArticleReading reading, bool embedsBody)
                where T : IReadModel<T, FrontMatterNode> =>
                TryParse<T>(reading, embedsBody, out var model, out var violations) ? model : throw new InvalidArticleException(reading.Path, violations);

            /// <summary>Gives the model of an article when there are no errors.</summary>
            public static bool TryParse<T>(ArticleReading reading, bool embedsBody, [NotNullWhen(true)] out T? model, out IReadOnlyList<Violation> violations)
                where T : IReadModel<T, FrontMatterNode> => reading.TryCreate(node => T.Read(node, ToEntry(reading, embedsBody)), out model, out violations);

            /// <summary>The models of all articles below a folder, in order.</summary>
            public static async Task<IReadOnlyList<T>> LoadAllAsync<T>(ArticleReader reader, string folder, bool embedsBody, global::System.Func<IEnumerable<T>, IEnumerable<T>> order, CancellationToken cancellationToken)
                where T : IReadModel<T, FrontMatterNode>
            {
                var models = new List<T>();
                var faults = new List<Violation>();
                var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                    .Select(file => (File: file, Path: Path.GetRelativePath(folder, file).Replace('\\', '/')))
                    .Where(file => reader.Covers(file.Path))
                    .OrderBy(file => file.Path, global::System.StringComparer.Ordinal)
                    .ToList();
                foreach (var (file, path) in files)
                {
                    var bytes = await File.ReadAllBytesAsync(file, cancellationToken).ConfigureAwait(false);
                    foreach (var reading in reader.ReadAll(bytes, path))
                    {
                        if (TryParse<T>(reading, embedsBody, out var model, out var violations))
                            models.Add(model);
                        else
                            faults.AddRange(violations);
                    }
                }

                return faults.Count == 0 ? order(models).ToList().AsReadOnly() : throw new InvalidArticleException(folder, faults);
            }

            private static Entry ToEntry(ArticleReading reading, bool embedsBody) => new()
            {
                Key = reading.Key,
                Path = reading.Path,
                Language = reading.Language,
                TranslationKey = reading.TranslationKey,
                Body = embedsBody ? reading.Body : null,
                BodyRange = reading.BodyStart..(reading.BodyStart + reading.BodyLength),
                WordCount = reading.WordCount,
                IdeographCount = reading.IdeographCount,
                Excerpt = reading.Excerpt,
            };
        }
        """;
}
