using ArticleSchema.Analyzers.TypeMappings;

namespace ArticleSchema.Analyzers.Models;

/// <summary>A schema as types of C#.</summary>
/// <param name="SchemaPath">The schema's file; for the built-in one where it would lie.</param>
/// <param name="Namespace">Where the types go; empty for the global namespace.</param>
/// <param name="Root">The model itself.</param>
/// <param name="Records">The types of nested mappings, in the order in which they were met.</param>
/// <param name="Enums">The enumerations, in the order in which they were met.</param>
/// <param name="Collection">The collection.</param>
internal sealed record SchemaModel(
    string SchemaPath,
    string Namespace,
    RecordModel Root,
    EquatableArray<RecordModel> Records,
    EquatableArray<EnumModel> Enums,
    CollectionSettings Collection)
{
    /// <summary>What precedes a type's name to name it from anywhere.</summary>
    public string Prefix => Namespace.Length == 0 ? "global::" : $"global::{Namespace}.";

    /// <summary>The record of that name, which may be the model itself.</summary>
    public RecordModel GetRecord(string name) => name == Root.Name ? Root : Records.First(record => record.Name == name);
}

/// <summary>A mapping as a record.</summary>
/// <param name="Name">The type's name.</param>
/// <param name="Summary">What the schema says of it, or null.</param>
/// <param name="Properties">Its properties, in the order of the schema.</param>
/// <param name="AdditionalProperties">The property for keys that the schema does not name; null where it allows none.</param>
internal sealed record RecordModel(string Name, string? Summary, EquatableArray<PropertyModel> Properties, string? AdditionalProperties);

/// <summary>A property of a record.</summary>
/// <param name="Key">The key in the front matter.</param>
/// <param name="Name">The name in C#.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsRequired">Whether the front matter must have it.</param>
/// <param name="IsNullable">Whether it is null where the front matter has no value.</param>
/// <param name="Default">The value where the front matter has none; null where there is no such value.</param>
/// <param name="Summary">What the schema says of it, or null.</param>
internal sealed record PropertyModel(string Key, string Name, TypeModel Type, bool IsRequired, bool IsNullable, FrontMatterDefault? Default, string? Summary);

/// <summary>An enumeration.</summary>
/// <param name="Name">The type's name.</param>
/// <param name="Summary">What the schema says of it, or null.</param>
/// <param name="Members">Its members, in the order of the schema.</param>
internal sealed record EnumModel(string Name, string? Summary, EquatableArray<EnumMember> Members);

/// <summary>A member of an enumeration.</summary>
/// <param name="Text">The text in the front matter.</param>
/// <param name="Name">The name in C#.</param>
internal sealed record EnumMember(string Text, string Name);

/// <summary>What a schema says of its collection.</summary>
/// <param name="Name">The name of the class.</param>
/// <param name="Order">The property to sort by, or null to sort by path.</param>
/// <param name="IsDescending">Whether the greatest comes first.</param>
/// <param name="Indexes">The lookups.</param>
internal sealed record CollectionSettings(string Name, PropertyModel? Order, bool IsDescending, EquatableArray<IndexModel> Indexes);

/// <summary>A lookup.</summary>
/// <param name="Name">The name of the method; may be a keyword of C#.</param>
/// <param name="Field">The name of the field that holds it.</param>
/// <param name="Property">The property whose values are looked up.</param>
internal sealed record IndexModel(string Name, string Field, PropertyModel Property);
