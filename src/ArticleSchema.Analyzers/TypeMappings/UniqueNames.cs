namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>Names that must differ, letter case not counting, as file systems and some languages see them.</summary>
internal sealed class UniqueNames(IEnumerable<string> reserved)
{
    // Metadata holds 1,023 bytes of UTF-8, what the compiler adds included; a character of an identifier has three at most.
    private const int MostCharacters = 200;

    private readonly HashSet<string> _names = new(reserved, StringComparer.OrdinalIgnoreCase);

    /// <summary>Names that must differ from these, but need not from those that are added here later.</summary>
    public UniqueNames Copy() => new(_names);

    /// <summary>Whether a name is taken.</summary>
    public bool Contains(string name) => _names.Contains(name);

    /// <summary>Takes a name, with a number behind it when it is taken already. One that is too long for C# is cut.</summary>
    public string Add(string name, out bool wasTaken)
    {
        var wanted = name.Length > MostCharacters ? name.Substring(0, MostCharacters) : name;
        var unique = wanted;
        for (var number = 2; !_names.Add(unique); number++)
            unique = wanted + number;
        wasTaken = unique != wanted;
        return unique;
    }
}
