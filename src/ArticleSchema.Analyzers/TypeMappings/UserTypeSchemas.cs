using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Rules.Projects;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>Which types of the project's own are the models of which schemas.</summary>
internal sealed class UserTypeSchemas
{
    private readonly Dictionary<string, UserType> _types = new(StringComparer.Ordinal);

    private UserTypeSchemas(EquatableArray<UserTypeFault> faults) => Faults = faults;

    /// <summary>What is wrong with the types that have no schema, or cannot be models.</summary>
    public EquatableArray<UserTypeFault> Faults { get; }

    /// <summary>Finds the schema of each type.</summary>
    public static UserTypeSchemas Resolve(SchemaSet schemas, EquatableArray<UserType> types)
    {
        var taken = new Dictionary<string, UserType>(StringComparer.Ordinal);
        var faults = new List<UserTypeFault>();
        foreach (var type in types)
        {
            if (Find(schemas, type, faults) is not { } document)
                continue;
            var obstacle = type.Obstacle ?? (RecordModels.IsMember(type.Name, isUnion: Alternatives.Find(SchemaShape.Of(document.Root)) is not null) ? "every model has a member of that name" : null);
            if (obstacle is not null)
                faults.Add(new UserTypeFault(type.FullName, null, UnusableType.Id, Arguments(type.Name, document.Name, obstacle)));
            else if (taken.TryGetValue(document.File.Path, out var other))
                faults.Add(Misses(type, $"'{schemas.NameOf(document)}' has the model '{Say(other)}' already"));
            else
                taken.Add(document.File.Path, type);
        }

        var resolved = new UserTypeSchemas(faults.ToEquatableArray());
        foreach (var pair in taken)
            resolved._types.Add(pair.Key, pair.Value);
        return resolved;
    }

    /// <summary>The type that is the model of a schema; null where one is generated.</summary>
    public UserType? Find(SchemaDocument document) => _types.TryGetValue(document.File.Path, out var type) ? type : null;

    /// <summary>Whether a type is the model of a schema.</summary>
    public bool Contains(UserType type) => _types.ContainsValue(type);

    /// <summary>Takes a type away that has turned out not to fit its schema.</summary>
    public void Remove(SchemaDocument document) => _types.Remove(document.File.Path);

    private static SchemaDocument? Find(SchemaSet schemas, UserType type, List<UserTypeFault> faults)
    {
        var name = type.SchemaName ?? type.Name.TrimStart('@');
        var candidates = FindAll(schemas, name);
        if (candidates is [var only])
            return only;
        faults.Add(Misses(type, candidates.Count > 0
            ? $"'{name}' may be {string.Join(" or ", candidates.Select(candidate => $"'{schemas.NameOf(candidate)}'"))}"
            : $"there is none called '{name}'" + Suggestion.Clause(Suggestion.For(name, schemas.Documents.Select(document => ProjectPath.GetSchemaStem(document.File.Path)).Concat(schemas.Documents.Select(document => document.Name))))));
        return null;
    }

    // The nearer a way to name a schema is to its file, the sooner it counts.
    private static IReadOnlyList<SchemaDocument> FindAll(SchemaSet schemas, string name)
    {
        Func<SchemaDocument, bool>[] ways =
        [
            document => schemas.NameOf(document) == name,
            document => schemas.NameOf(document).EndsWith("/" + name, StringComparison.Ordinal),
            document => document.Name == name || Identifiers.ToPascalCase(document.Name) == name || Identifiers.ToPascalCase(ProjectPath.GetSchemaStem(document.File.Path)) == name,
        ];
        return ways.Select(way => schemas.Documents.Where(way).ToList()).FirstOrDefault(found => found.Count > 0) ?? [];
    }

    private static UserTypeFault Misses(UserType type, string why) => new(type.FullName, null, TypeWithoutSchema.Id, Arguments(type.Name, why));

    private static string Say(UserType type) => type.FullName.Substring("global::".Length);

    private static EquatableArray<string> Arguments(params string[] arguments) => arguments.ToEquatableArray();
}
