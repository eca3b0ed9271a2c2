using ArticleSchema.Cli.Files;
using ArticleSchema.Cli.Output;
using ArticleSchema.Core.FrontMatter;

namespace ArticleSchema.Cli.Checking;

/// <summary>Tells the user what a run came to: what could not be read, what no schema covers, and the sum.</summary>
internal sealed class CheckConclusion(CommandHost host, string currentFolder)
{
    /// <summary>Writes to the error stream, so that the output holds nothing but violations.</summary>
    public void Write(CheckOutcome outcome)
    {
        foreach (var fault in outcome.Faults.OrderBy(fault => fault.Path, StringComparer.Ordinal))
            host.Error.WriteLine($"{Display(fault.Path)}: {fault.Reason}");

        if (!outcome.IsEmpty)
        {
            foreach (var scope in outcome.Scopes)
            {
                foreach (var target in scope.IdleTargets)
                    host.Error.WriteLine($"{Display(target.Path)}: not checked, because {scope.WhyIdle(target)}");
            }

            if (outcome.ArticleCount > 0 || outcome.Schemas.Count > 0)
                host.Error.WriteLine(Summarize(outcome));
        }
        else if (outcome.Faults.Count == 0)
        {
            foreach (var scope in outcome.Scopes)
                host.Error.WriteLine("Nothing was checked: " + scope.WhyEmpty(Display));
        }
    }

    private static string Summarize(CheckOutcome outcome)
    {
        var noun = outcome.Articles.Any(report => Article.IsDataPath(report.Path)) ? "file" : "article";
        var what = outcome.ArticleCount > 0 ? Quantity.Of(outcome.ArticleCount, noun) : Quantity.Of(outcome.Schemas.Count, "schema");
        var warnings = outcome.WarningCount > 0 ? ", " + Quantity.Of(outcome.WarningCount, "warning") : "";
        return $"{what} checked: {Quantity.Of(outcome.ErrorCount, "error")}{warnings}";
    }

    private string Display(string path) => FilePath.ToDisplay(path, currentFolder);
}
