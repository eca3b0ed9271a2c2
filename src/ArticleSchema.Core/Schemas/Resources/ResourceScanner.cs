using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Rules.Schemas;
using ArticleSchema.Core.Schemas.Keywords;

namespace ArticleSchema.Core.Schemas.Resources;

/// <summary>Finds the identifiers in a schema file. Only where schemas stand: an <c>$id</c> in an <c>enum</c> or under an unknown keyword names nothing.</summary>
internal sealed class ResourceScanner(SchemaLibrary library)
{
    /// <summary>Finds those of a place and below it.</summary>
    public void Scan(SchemaPlace place, SchemaResource resource)
    {
        if (!resource.File.Scanned.Add(place.Location) || place.Node is not ObjectNode mapping)
            return;
        resource = ReadIdentifiers(mapping, place, resource);
        foreach (var member in mapping.Members)
        {
            if (KeywordCatalog.Find(member.Name, resource.Dialect) is { } keyword)
                ScanValue(keyword.Subschemas, new SchemaPlace(member.Value, JsonPointer.Append(place.Location, member.Name)), resource);
        }
    }

    private void ScanValue(Subschemas subschemas, SchemaPlace place, SchemaResource resource)
    {
        if (place.Node is ArrayNode array && subschemas is Subschemas.List or Subschemas.OneOrList)
        {
            for (var i = 0; i < ((ArrayNode)place.Node).Items.Count; i++)
                Scan(new SchemaPlace(array.Items[i], JsonPointer.Append(place.Location, i)), resource);
        }
        else if (place.Node is ObjectNode mapping && subschemas == Subschemas.Map)
        {
            foreach (var member in mapping.Members)
                Scan(new SchemaPlace(member.Value, JsonPointer.Append(place.Location, member.Name)), resource);
        }
        else if (subschemas is Subschemas.One or Subschemas.OneOrList)
        {
            Scan(place, resource);
        }
    }

    private SchemaResource ReadIdentifiers(ObjectNode mapping, SchemaPlace place, SchemaResource resource)
    {
        var dialect = place.Location == resource.Root.Location ? resource.Dialect : library.FindDialect(mapping, resource);
        // Beside a reference that stands alone an identifier identifies nothing.
        if (dialect.IsReferenceAlone && mapping.Find("$ref") is not null)
            return resource;

        if (mapping.Find("$id") is { Value: ScalarNode { Kind: NodeKind.String } id } identifier)
        {
            var (uri, fragment) = SchemaUri.Split(SchemaUri.Resolve(resource.Uri, id.Text));
            if (fragment.Length > 0 && dialect.Draft == SchemaDraft.Draft07)
                AddAnchor(resource.Anchors, fragment, identifier, place, resource);
            if (place.Location != resource.Root.Location && id.Text.Length > 0 && id.Text[0] != '#')
            {
                resource = new SchemaResource(resource.File, uri, mapping, place.Location, dialect);
                resource.File.Resources[place.Location] = resource;
                if (!library.TryAdd(resource))
                    resource.File.Violations.Add(KeywordMisuse.Instance, identifier.ValueRange, "'$id'", $"names '{id.Text}', which another schema is called already");
            }
        }

        if (dialect.Draft == SchemaDraft.Draft07)
            return resource;
        if (mapping.Find("$anchor") is { Value: ScalarNode { Kind: NodeKind.String } anchor } named)
            AddAnchor(resource.Anchors, anchor.Text, named, place, resource);
        if (dialect.Draft == SchemaDraft.Draft202012 && mapping.Find("$dynamicAnchor") is { Value: ScalarNode { Kind: NodeKind.String } dynamic } dynamicallyNamed)
        {
            AddAnchor(resource.Anchors, dynamic.Text, dynamicallyNamed, place, resource);
            resource.DynamicAnchors[dynamic.Text] = place;
        }
        else if (mapping.Find("$recursiveAnchor") is { Value: ScalarNode { Kind: NodeKind.Boolean, Boolean: true } } && place.Location == resource.Root.Location)
        {
            resource.DynamicAnchors[SchemaResource.RecursiveAnchor] = place;
        }

        return resource;
    }

    private static void AddAnchor(Dictionary<string, SchemaPlace> anchors, string name, Member member, SchemaPlace place, SchemaResource resource)
    {
        if (anchors.TryGetValue(name, out var other) && other.Location != place.Location)
            resource.File.Violations.Add(KeywordMisuse.Instance, member.ValueRange, $"'{member.Name}'", $"names '{name}', which another place of the schema is called already");
        else
            anchors[name] = place;
    }
}
