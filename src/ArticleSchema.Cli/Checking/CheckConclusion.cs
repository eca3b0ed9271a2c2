using ArticleSchema.Cli.Files;
using ArticleSchema.Cli.Output;
using ArticleSchema.Core.Schemas;

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
            foreach (var target in outcome.Projects.SelectMany(project => project.IdleTargets))
                host.Error.WriteLine($"{Display(target.Path)}: not checked, because no schema covers {(target.IsFolder ? "anything in it" : "it")}");
            if (outcome.ArticleCount > 0 || outcome.Schemas.Count > 0)
                host.Error.WriteLine(Summarize(outcome));
        }
        else if (outcome.Faults.Count == 0)
        {
            foreach (var project in outcome.Projects)
                host.Error.WriteLine(Explain(project));
        }
    }

    private static string Summarize(CheckOutcome outcome)
    {
        var what = outcome.ArticleCount > 0 ? Quantity.Of(outcome.ArticleCount, "article") : Quantity.Of(outcome.Schemas.Count, "schema");
        var warnings = outcome.WarningCount > 0 ? ", " + Quantity.Of(outcome.WarningCount, "warning") : "";
        return $"{what} checked: {Quantity.Of(outcome.ErrorCount, "error")}{warnings}";
    }

    private string Explain(CheckedProject project)
    {
        var root = Display(project.Root);
        var schemas = project.Files.Schemas;
        if (schemas.Count > 0)
        {
            var which = schemas.Count == 1 ? $"'{Display(schemas[0])}' does not cover" : $"none of the {Quantity.Of(schemas.Count, "schema")} in '{root}' covers";
            return $"Nothing was checked: {which} {project.DescribeTargets(Display)}. What a schema covers is said by its folder and its 'x-files'.";
        }

        var contentFolder = Display(project.Root + '/' + BuiltInSchemas.ContentFolder);
        var above = new ProjectRoots().FindWithSchema(FilePath.GetParent(project.Root));
        return $"Nothing was checked: '{root}' holds no schema (*.schema.yaml, *.schema.yml, *.schema.json), and '{contentFolder}', to which the built-in schema applies, no article."
            + (above is null ? "" : $" There is a schema in '{Display(above)}': name that folder to check by it.");
    }

    private string Display(string path) => FilePath.ToDisplay(path, currentFolder);
}
