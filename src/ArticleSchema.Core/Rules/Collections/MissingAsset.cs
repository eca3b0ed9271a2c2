using ArticleSchema.Core.Assets;
using ArticleSchema.Core.Collections;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules.Articles;
using ArticleSchema.Core.Schemas.Keywords;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Rules.Collections;

/// <summary>A value with <c>x-asset</c> is not the path of a file of the project. {0}: its name, {1}: the value, {2}: what is wrong with it, as a clause.</summary>
internal sealed class MissingAsset : CollectionRule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ART3004";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id,
        Title: "Referenced file does not exist",
        Message: "{0} is {1}, {2}",
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override IEnumerable<CollectionFinding> Find(ProjectIndex index, EntryFacts entry)
    {
        // Beside a file that lies elsewhere there are others that nobody has listed.
        if (index.Files is not { } files || ProjectPath.GetRelative(index.Schemas.ProjectRoot, ProjectPath.Normalize(entry.Path)) is null)
            yield break;
        foreach (var relation in entry.Relations)
        {
            if (relation.Keyword is AssetKeyword keyword && relation.Value.Value is ScalarNode { Kind: NodeKind.String } scalar && FindFault(scalar.Text, keyword, entry, index, files) is { } fault)
                yield return new CollectionFinding(this, relation.Value.Place.Range, relation.Value.Subject, Wording.Quote(scalar), fault) { Reporting = relation.Reporting };
        }
    }

    private static string? FindFault(string text, AssetKeyword keyword, EntryFacts entry, ProjectIndex index, AssetFiles files)
    {
        var named = keyword.Folder is null ? null : AssetPath.Combine(FolderOf(keyword.Source.Schema.Resource.File.Source.Path, index), keyword.Folder);
        var start = named ?? FolderOf(entry.Path, index);
        var asset = AssetPath.Read(text, start, root: named ?? "");
        if (asset.Path is not { } path)
            return asset.Fault;
        if (files.Contains(path))
            return HasExtension(path, keyword) ? null : $"whose extension is not {Wording.Alternatives(keyword.Extensions.Select(extension => $"'{extension}'"))}";
        if (files.IsFolder(path))
            return "which is a folder, not a file";
        return $"but there is no file '{Printable.Value(path)}' in the project{Explain(text, path, start, files)}";
    }

    private static string Explain(string text, string path, string start, AssetFiles files)
    {
        if (files.FindOtherCase(path) is { } other)
            return $"; '{other}' differs only in letter case";
        if (Decode(path) is { } decoded && files.Contains(decoded))
            return $"; a path is taken as it is written, so write '{Decode(text)}'";
        return files.Suggest(path) is { } meant ? Suggestion.Clause(Spell(meant, text, path, start)) : "";
    }

    // As the author would write it.
    private static string Spell(string meant, string text, string path, string start)
    {
        if (ProjectPath.GetFolder(meant) == ProjectPath.GetFolder(path))
            return text.Substring(0, text.LastIndexOf('/') + 1) + ProjectPath.GetName(meant);
        return AssetPath.GetRelative(start, meant);
    }

    private static string? Decode(string path) => path.IndexOf('%') < 0 ? null : Uri.UnescapeDataString(path);

    private static bool HasExtension(string path, AssetKeyword keyword) =>
        keyword.Extensions.Count == 0 || keyword.Extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    private static string FolderOf(string path, ProjectIndex index) => ProjectPath.GetFolder(index.Schemas.GetProjectPath(path));
}
