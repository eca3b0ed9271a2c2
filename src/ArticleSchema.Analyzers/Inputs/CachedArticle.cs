using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Body;
using ArticleSchema.Core.Checking;
using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Analyzers.Inputs;

/// <summary>A version of a file, with what was last made of it. Safe to share between threads: who makes the same at the same time comes to the same.</summary>
internal sealed class CachedArticle(Article article)
{
    private BodySummary? _body;
    private Judged? _judged;
    private Modelled? _modelled;

    /// <summary>The file, read.</summary>
    public Article Article => article;

    /// <summary>What the check came to last; null before.</summary>
    public ArticleVerdict? LastVerdict => _judged?.Verdict;

    /// <summary>What is known of the body; only the models need it.</summary>
    internal BodySummary Body => _body ??= BodySummary.Read(article);

    /// <summary>Checks the article, or remembers what came of it: where neither it nor its schema has changed, a new compilation judges nothing again.</summary>
    /// <param name="schema">The schema that covers it.</param>
    /// <param name="extraRules">The ids of rules to check although they are off by default.</param>
    public ArticleVerdict Judge(SchemaDocument schema, IReadOnlyCollection<string> extraRules)
    {
        if (_judged is { } judged && judged.Schema == schema && judged.ExtraRules.SequenceEqual(extraRules))
            return judged.Verdict;
        var verdict = ProjectChecker.JudgeEntry(article, schema, extraRules);
        _judged = new Judged(schema, extraRules, verdict);
        return verdict;
    }

    /// <summary>The articles of the file: it is one, unless it lists entries.</summary>
    /// <param name="schema">The schema that covers it, of which only the settings count.</param>
    public IReadOnlyList<ArticleModel> GetModels(SchemaDocument schema)
    {
        if (_modelled is { } modelled && Coverage.ReadsAlike(modelled.Schema, schema))
            return modelled.Models;
        var models = CreateModels(schema);
        _modelled = new Modelled(schema, models);
        return models;
    }

    private ArticleModel[] CreateModels(SchemaDocument schema)
    {
        var body = BodyModel.From(Body, schema.Settings.EmbedsBody ? article.File.GetText(article.Body) : null);
        var isItem = EffectiveFrontMatter.ListsEntries(article, schema);
        var mappings = EffectiveFrontMatter.FindMappings(article, schema);
        var models = new ArticleModel[mappings.Count];
        for (var i = 0; i < models.Length; i++)
            models[i] = new ArticleModel(article.File.Path, mappings[i] is { } mapping ? new FrontMatterModel(mapping) : null, body) { IsItem = isItem };
        return models;
    }

    private sealed record Judged(SchemaDocument Schema, IReadOnlyCollection<string> ExtraRules, ArticleVerdict Verdict);

    private sealed record Modelled(SchemaDocument Schema, IReadOnlyList<ArticleModel> Models);
}
