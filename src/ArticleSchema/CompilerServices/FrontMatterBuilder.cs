using System.ComponentModel;

namespace ArticleSchema.CompilerServices;

/// <summary>Collects the keys and values of a model, for generated code; nobody else has to use it.</summary>
/// <example>
/// <code>
/// var builder = new FrontMatterBuilder();
/// builder.Add("title", Title);
/// builder.AddAll(AdditionalProperties);
/// return builder.ToValue();
/// </code>
/// </example>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FrontMatterBuilder
{
    private readonly List<KeyValuePair<string, FrontMatterValue>> _members = [];

    /// <summary>Adds a key, behind those that there are.</summary>
    /// <exception cref="InvalidOperationException">The value is or holds NaN or infinity, which would be read as a text.</exception>
    public void Add(string key, FrontMatterValue value)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        if (!IsReadBack(value))
            throw new InvalidOperationException($"'{key}' holds NaN or infinity, which front matter has no number for");
        _members.Add(new(key, value));
    }

    /// <summary>Adds keys in their order, behind those that there are.</summary>
    public void AddAll(IEnumerable<KeyValuePair<string, FrontMatterValue>> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        foreach (var (key, value) in members)
            Add(key, value);
    }

    /// <summary>The mapping of all that was added.</summary>
    /// <exception cref="ArgumentException">A key was added twice, as when the additional keys of a model hold one that it names itself.</exception>
    public FrontMatterValue ToValue() => FrontMatterValue.FromMapping(_members);

    private static bool IsReadBack(FrontMatterValue value) => value.Kind switch
    {
        FrontMatterKind.Number => !value.TryGetDouble(out var number) || double.IsFinite(number),
        FrontMatterKind.List => value.GetList().All(IsReadBack),
        FrontMatterKind.Mapping => value.GetMapping().Values.All(IsReadBack),
        _ => true,
    };
}
