using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Rules.Schemas;
using ArticleSchema.Core.Schemas;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>What the mappings of one schema file share: the types that have been declared, and who takes its faults.</summary>
internal sealed class MappingContext(TypeDeclarations declarations, SchemaOwner owner)
{
    private readonly HashSet<DataNode> _reported = [];
    private HashSet<string> _open = new(StringComparer.Ordinal);

    /// <summary>The offset of moments that are written without one, unless a property says otherwise: that of the file that says that they are moments.</summary>
    public TimeSpan GetTimeZone(Schema schema) => declarations.GetOwner(schema, owner).Document.Settings.TimeZone;

    /// <summary>Takes what is wrong with a schema.</summary>
    public ViolationSink GetViolations(Schema schema) => declarations.GetOwner(schema, owner).Violations;

    /// <summary>Reports a keyword of a schema, once however often it is looked at.</summary>
    public void ReportMisuse(Schema schema, DataNode value, string keyword, string expectation)
    {
        if (_reported.Add(value))
            GetViolations(schema).Add(KeywordMisuse.Instance, value.Range, keyword, expectation);
    }

    /// <summary>Takes values that code can name.</summary>
    public void Add(ClosedValues values) => declarations.GetOwner(values.Keyword.Source.Schema, owner).ClosedValues.Add(values);

    /// <inheritdoc cref="TypeDeclarations.FindCollection"/>
    public SchemaOwner? FindCollection(string name) => declarations.FindCollection(name);

    /// <inheritdoc cref="TypeDeclarations.GetAddress"/>
    public string GetAddress(Schema schema) => declarations.GetAddress(schema);

    /// <summary>Takes a name for a type beside the one that a schema becomes, with a number behind it when it is taken.</summary>
    public string TakeName(Schema schema, string wanted) => declarations.GetOwner(schema, owner).TakeName(wanted);

    /// <summary>The type of that full name, once it is complete.</summary>
    public DeclaredType Get(string fullName) => declarations.Get(fullName);

    /// <summary>The full name of the type that schemas become, which is made at first; it may lead back to itself.</summary>
    /// <param name="key">What the type is known by.</param>
    /// <param name="schemas">The schemas that say what the type is.</param>
    /// <param name="origin">Where it is said, should there be several of them.</param>
    /// <param name="isUnion">Whether the type has cases.</param>
    /// <param name="create">Makes the type of its name and its full name.</param>
    public string Declare(string key, IReadOnlyList<Schema> schemas, Schema origin, bool isUnion, Func<string, string, DeclaredType> create)
    {
        if (declarations.TryGet(key, out var known))
            return known;
        var fullName = TakeFullName(schemas, origin, isUnion, out var name, out var holder);
        declarations.Reserve(key, fullName);
        // A type is read before those that it rests on.
        holder.Types.Add(fullName);
        declarations.Add(Inside(() => create(name, fullName)), holder);
        return fullName;
    }

    /// <summary>Finds the type of a shape, unless that is what is going on already: a list of itself, or a mapping of itself, has no name that could lead back to it.</summary>
    public TypeModel? MapOnce(SchemaShape shape, Func<TypeModel> map)
    {
        var key = shape.GetKey(string.Join(",", shape.Types ?? []), shape.Parts);
        if (!_open.Add(key))
            return null;
        var type = map();
        _open.Remove(key);
        return type;
    }

    /// <summary>The type that alternatives become, which need not be a union.</summary>
    /// <param name="key">What the type is known by.</param>
    /// <param name="schemas">The schemas that say what the alternatives are.</param>
    /// <param name="origin">Where it is said, should there be several of them.</param>
    /// <param name="choose">Makes the cases; it can ask whether one of them has led back here, so that there has to be a union.</param>
    public TypeModel? DeclareUnion(string key, IReadOnlyList<Schema> schemas, Schema origin, Func<Func<bool>, UnionChoice> choose)
    {
        if (declarations.TryGet(key, out var known))
            return new GeneratedType(known, IsRecord: false);
        if (declarations.OpenUnions.TryGetValue(key, out var open))
        {
            declarations.OpenUnions[key] = open ??= TakeFullName(schemas, origin, isUnion: true, out _, out _);
            return new GeneratedType(open, IsRecord: false);
        }

        declarations.OpenUnions.Add(key, null);
        var choice = Inside(() => choose(() => declarations.OpenUnions[key] is not null));
        var taken = declarations.OpenUnions[key];
        declarations.OpenUnions.Remove(key);
        if (choice.CreateCases is null)
            return choice.Type;
        var fullName = taken ?? TakeFullName(schemas, origin, isUnion: true, out _, out _);
        var holder = GetHolder(schemas, origin);
        declarations.Reserve(key, fullName);
        var name = fullName.Substring(holder.Namespace.Prefix.Length);
        declarations.Add(new UnionModel(name, fullName, Documentation.OfType(schemas is [var only] ? only : origin), choice.CreateCases(name).ToEquatableArray()), holder);
        return new GeneratedType(fullName, IsRecord: false);
    }

    // What has a name can be led back to, from whatever is inside it.
    private T Inside<T>(Func<T> create)
    {
        var outside = _open;
        _open = new HashSet<string>(StringComparer.Ordinal);
        var created = create();
        _open = outside;
        return created;
    }

    private SchemaOwner GetHolder(IReadOnlyList<Schema> schemas, Schema origin) => declarations.GetOwner(schemas is [var only] ? only : origin, owner);

    private string TakeFullName(IReadOnlyList<Schema> schemas, Schema origin, bool isUnion, out string name, out SchemaOwner holder)
    {
        holder = GetHolder(schemas, origin);
        var definition = schemas is [var only] ? only : origin;
        name = holder.TakeName(TypeNames.Of(definition, holder.Model, isUnion), definition);
        return holder.Namespace.Prefix + name;
    }
}
