using System.Text;

namespace ArticleSchema.Core;

/// <summary>An article cannot become a model. Thrown by the methods <c>Parse</c> and <c>Load</c> of generated models; <c>TryParse</c> says the same without it.</summary>
/// <remarks>Its message names the article and lists its first errors, each on a line of its own.</remarks>
/// <example>
/// <code>
/// try
/// {
///     Post post = Post.Parse(text);
/// }
/// catch (InvalidArticleException exception)
/// {
///     foreach (Violation violation in exception.Violations)
///         Console.WriteLine($"line {violation.Line}: {violation.Message}");
/// }
/// </code>
/// </example>
public sealed class InvalidArticleException : FormatException
{
    private const int MostLines = 10;

    /// <summary>Says what is wrong with an article.</summary>
    /// <param name="path">Where it lies; empty where nobody said.</param>
    /// <param name="violations">All that is wrong with it.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public InvalidArticleException(string path, IReadOnlyList<Violation> violations)
        : base(Describe(path ?? throw new ArgumentNullException(nameof(path)), violations ?? throw new ArgumentNullException(nameof(violations)))) =>
        (Path, Violations) = (path, violations);

    /// <summary>Where the article lies; empty where nobody said.</summary>
    public string Path { get; }

    /// <summary>All that is wrong with the article, warnings included, in the order of its text.</summary>
    public IReadOnlyList<Violation> Violations { get; }

    private static string Describe(string path, IReadOnlyList<Violation> violations)
    {
        var errors = violations.Where(violation => violation.Severity == RuleSeverity.Error).ToList();
        var message = new StringBuilder(path.Length == 0 ? "The article is not valid" : $"The article '{path}' is not valid");
        message.Append(errors.Count == 0 ? "." : ":");
        foreach (var error in errors.Take(MostLines))
            message.Append('\n').Append(error);
        if (errors.Count > MostLines)
            message.Append($"\n… and {errors.Count - MostLines} more");
        return message.ToString();
    }
}
