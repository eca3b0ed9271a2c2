namespace ArticleSchema.Analyzers.Emission;

/// <summary>Names of locals and parameters that differ from each other and from the members that they stand beside.</summary>
internal sealed class LocalNames(IEnumerable<string> taken)
{
    private readonly HashSet<string> _names = new(taken, StringComparer.Ordinal);

    /// <summary>A local for a member: the member's name with a small letter, and what it takes to differ.</summary>
    public string Add(string member)
    {
        var wanted = CSharpText.ToParameter(member).TrimStart('@');
        var name = wanted;
        for (var number = 2; !_names.Add(name); number++)
            name = wanted + number;
        return CSharpText.Escape(name);
    }
}
