using ArticleSchema.Core.Models;
using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core;

/// <summary>A value in the front matter of an article that satisfies its schema.</summary>
/// <remarks>
/// Generated models read their properties from it. A schema allows what a type of C# cannot hold, such as the year 0 or a whole number of
/// thirty digits. In a function that <see cref="ArticleReading.TryCreate"/> calls, a method that reads such a value notes it and
/// returns a default, and no model comes of it. Anywhere else, there is nobody to ask afterwards, and the method throws
/// <see cref="InvalidOperationException"/>. So a value is never silently another one. Nodes of <see cref="ArticleReading.FrontMatter"/> can be
/// used by any number of threads at once.
/// </remarks>
/// <example>
/// <code>
/// static Post Create(FrontMatterNode node) => new()
/// {
///     Title = node.GetRequired("title").ReadString(),
///     Date = node["date"] is { } date ? date.ReadTimestamp(TimeSpan.Zero) : null,
///     Categories = [.. node.GetRequired("categories").Items.Select(item => item.ReadString())],
/// };
/// </code>
/// </example>
public sealed partial class FrontMatterNode
{
    private readonly DataNode _value;
    private readonly NodeContext _context;

    internal FrontMatterNode(DataNode value, NodeContext context)
    {
        _value = value;
        _context = context;
    }

    /// <summary>What kind of value it is.</summary>
    public FrontMatterNodeKind Kind => _value.Kind switch
    {
        NodeKind.Null => FrontMatterNodeKind.Null,
        NodeKind.Boolean => FrontMatterNodeKind.Boolean,
        NodeKind.Number => FrontMatterNodeKind.Number,
        NodeKind.String => FrontMatterNodeKind.String,
        NodeKind.Array => FrontMatterNodeKind.List,
        _ => FrontMatterNodeKind.Mapping,
    };

    /// <summary>Whether it is null.</summary>
    public bool IsNull => _value.Kind == NodeKind.Null;

    /// <summary>A text without its quotes, escapes and folding; a number, boolean or null as the author spells it. A list or mapping has none.</summary>
    public string Text => _value is ScalarNode scalar ? scalar.Text : Refuse(Holders.Text, "");

    /// <summary>The value of a mapping under a key, compared ordinal; null where there is none.</summary>
    /// <param name="key">The key.</param>
    public FrontMatterNode? this[string key] => GetMapping().Find(key) is { } member ? At(member.Value) : null;

    /// <summary>The items of a list. A single value is a list of one, as in <c>categories: news</c>.</summary>
    public IReadOnlyList<FrontMatterNode> Items => _value is ArrayNode array ? array.Items.Select(At).ToArray() : [this];

    /// <summary>The keys and values of a mapping, in the author's order. A key that is no text, such as <c>2024:</c>, is named as it is written.</summary>
    public IReadOnlyList<KeyValuePair<string, FrontMatterNode>> Members =>
        GetMapping().Members.Select(member => new KeyValuePair<string, FrontMatterNode>(At(member.Key).ReadKey(), At(member.Value))).ToArray();

    /// <summary>The value of a mapping under a key, compared ordinal. A mapping without the key cannot be held.</summary>
    /// <param name="key">The key.</param>
    public FrontMatterNode GetRequired(string key) => this[key] ?? Refuse(Holders.RecordWithout(key), At(ScalarNode.Null("", _value.Range)));

    /// <summary>Whether the value satisfies a part of the schema, by which the cases of a union are told apart.</summary>
    /// <param name="address">The path of the schema's file, <c>#</c>, and the JSON Pointer to the part: <c>content/post.schema.yaml#/properties/author/anyOf/1</c>.</param>
    /// <exception cref="ArgumentException">No schema stands there.</exception>
    /// <example>
    /// <code>
    /// Author author = node.Satisfies("content/post.schema.yaml#/properties/author/anyOf/0")
    ///     ? new Author.Name(node.ReadString())
    ///     : new Author.Person(CreatePerson(node));
    /// </code>
    /// </example>
    public bool Satisfies(string address) => !_context.Schemas.GetSchema(address).FindsFault(_value);

    /// <summary>Says that a type cannot hold the value, as the methods that read it do.</summary>
    /// <param name="holder">What cannot hold it, as a message calls it: <c>a colour</c>.</param>
    public void Refuse(string holder) => _context.Fail(_value, holder);

    /// <summary>The text of a single value, or the kind of another.</summary>
    public override string ToString() => _value is ScalarNode scalar ? scalar.Text : Kind.ToString();

    private FrontMatterNode At(DataNode value) => new(value, _context);

    private ObjectNode GetMapping() => _value as ObjectNode ?? Refuse(Holders.Mapping, new ObjectNode([], _value.Range));

    private T Refuse<T>(string holder, T substitute)
    {
        _context.Fail(_value, holder);
        return substitute;
    }
}
