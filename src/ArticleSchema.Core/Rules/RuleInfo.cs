namespace ArticleSchema.Core.Rules;

/// <summary>What the world sees of a rule.</summary>
/// <param name="Id">Public and never reused: <c>ART</c> and four digits.</param>
/// <param name="Title">A short sentence that names the fault.</param>
/// <param name="Message">The composite format of the message; each argument is described in the rule's own file.</param>
/// <param name="Severity">The level unless the user sets another.</param>
/// <param name="IsEnabledByDefault">Whether the rule is checked unless the user turns it off; otherwise it is checked only when the user asks for it.</param>
internal sealed record RuleInfo(string Id, string Title, string Message, RuleSeverity Severity, bool IsEnabledByDefault = true)
{
    /// <summary>The family that the id's first digit names: <c>ArticleSchema.FrontMatter</c>, <c>ArticleSchema.Articles</c>, ….</summary>
    public string Category => "ArticleSchema." + Family;

    /// <summary>The rule's page.</summary>
    public string HelpUri => $"https://github.com/articleschema/articleschema/blob/main/src/ArticleSchema.Core/Rules/{Family}/{Id}.md";

    /// <summary>The folder of the rule and of its page.</summary>
    public string Family => Id[3] switch
    {
        '1' => "FrontMatter",
        '2' => "Articles",
        '3' => "Collections",
        '4' => "Schemas",
        _ => "Projects",
    };
}
