using ArticleSchema.Analyzers.Models;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>The namespaces that types are generated into, and the names of the files that hold them.</summary>
internal sealed class TypeNamespaces
{
    // Namespaces that generated code names; a type of that name beside them would hide them.
    private static readonly string[] s_namespaces = ["System", "ArticleSchema"];

    private readonly Dictionary<string, TypeNamespace> _namespaces = new(StringComparer.Ordinal);
    private readonly UniqueNames _files = new([]);

    /// <param name="models">The models' namespace, as C# writes it; empty for the global one.</param>
    /// <param name="userTypes">The types of the project's own that want to be models, whose names nothing else can have.</param>
    /// <param name="assigned">Which of them are.</param>
    public TypeNamespaces(string models, IEnumerable<UserType> userTypes, UserTypeSchemas assigned)
    {
        Models = Get(models);
        foreach (var type in userTypes)
        {
            var (@namespace, name) = (Get(type.Namespace), type.OutermostName.TrimStart('@'));
            @namespace.Names.Add(name, out _);
            if (!assigned.Contains(type))
                @namespace.Refused.Add(name);
        }
    }

    /// <summary>Where models and collections go.</summary>
    public TypeNamespace Models { get; }

    /// <summary>Whether a name is that of a namespace that generated code names.</summary>
    public static bool IsNamespace(string name) => s_namespaces.Contains(name);

    /// <summary>The namespace of a name.</summary>
    public TypeNamespace Get(string name)
    {
        if (!_namespaces.TryGetValue(name, out var @namespace))
            _namespaces.Add(name, @namespace = new TypeNamespace(name, new UniqueNames(name.Length == 0 ? s_namespaces : [])));
        return @namespace;
    }

    /// <summary>Takes the name of a file, with a number behind it when it is taken.</summary>
    public string TakeFile(string wanted) => _files.Add(wanted, out _);
}

/// <summary>A namespace that types are generated into.</summary>
/// <param name="Name">Its name, as C# writes it; empty for the global one.</param>
/// <param name="Names">The names that are taken in it.</param>
internal sealed record TypeNamespace(string Name, UniqueNames Names)
{
    /// <summary>Those of types that wanted to be models and cannot, which has been reported.</summary>
    public HashSet<string> Refused { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What precedes a type's name to name it from anywhere.</summary>
    public string Prefix => Name.Length == 0 ? "global::" : $"global::{Name}.";
}
