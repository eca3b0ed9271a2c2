using ArticleSchema.Cli.Files;
using ArticleSchema.Core;
using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Cli.Checking;

/// <summary>Files that are checked by the same schemas: those of a project, or those that the user named together with a schema.</summary>
internal interface ICheckScope
{
    /// <summary>What stands in the way: folders that were asked for and schemas that could not be read.</summary>
    IReadOnlyList<FileFault> Faults { get; }

    /// <summary>The files to check.</summary>
    IReadOnlyList<string> Entries { get; }

    /// <summary>The schemas to check.</summary>
    IReadOnlyList<SchemaDocument> TargetSchemas { get; }

    /// <summary>Whether one of the schemas was named itself as something to check, and not only its folder.</summary>
    bool HasNamedSchema { get; }

    /// <summary>The targets from which nothing is checked.</summary>
    IEnumerable<CheckTarget> IdleTargets { get; }

    /// <summary>All that is wrong with an entry by itself, by position. Safe to call from several threads.</summary>
    /// <param name="path">The entry.</param>
    /// <param name="extraRules">The ids of rules to check although they are off by default.</param>
    /// <param name="today">The day of the check; null when nobody says which.</param>
    IReadOnlyList<Violation> CheckEntry(string path, IReadOnlyCollection<string> extraRules, DateTime? today);

    /// <summary>Puts together what the entries that were checked, and all others, have to do with each other. Called once, when all of <see cref="Entries"/> have been checked.</summary>
    void Index(CancellationToken cancellation);

    /// <summary>All that is wrong with an entry among the others, by position. Safe to call from several threads, after <see cref="Index"/>.</summary>
    IReadOnlyList<Violation> CheckAcross(string path);

    /// <summary>All that is wrong with a schema, by position; called after <see cref="Index"/>.</summary>
    IReadOnlyList<Violation> CheckSchema(SchemaDocument schema);

    /// <summary>Why nothing of a target is checked, as a clause.</summary>
    string WhyIdle(CheckTarget target);

    /// <summary>Why nothing at all is checked, as sentences for somebody who does not know how files are found.</summary>
    string WhyEmpty(Func<string, string> display);
}
