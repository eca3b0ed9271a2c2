using System.Text.RegularExpressions;

using ArticleSchema.Analyzers.Emission;
using ArticleSchema.Analyzers.Models;
using ArticleSchema.Core.Rules.Projects;

namespace ArticleSchema.Analyzers.TypeMappings;

/// <summary>Fits a model into a type of the project's own: what that declares is not generated, and what it declares otherwise is reported.</summary>
internal sealed class UserTypeFit(RecordModel model, UserType type, string schema)
{
    private static readonly Regex s_qualifiers = new(@"(global::)?(@?\w+\.)+");

    // What is generated under a name that cannot be another one, and is nobody's to declare.
    private static readonly string[] s_own = ["ArticleReader"];

    private readonly List<UserTypeFault> _faults = [];

    /// <summary>What keeps the type from being the model.</summary>
    public EquatableArray<UserTypeFault> Faults => _faults.ToEquatableArray();

    /// <summary>The model as part of the type.</summary>
    public RecordModel Apply()
    {
        CheckKind();
        var properties = model.Properties.Select(Fit).ToEquatableArray();
        var names = new HashSet<string>(properties.Select(property => property.Name), StringComparer.Ordinal);
        var entries = properties.Select(property => property.SubjectName).ToList();
        foreach (var member in type.Members.Where(member => !names.Contains(member.Name) && !entries.Contains(member.Name)))
            CheckOther(member);
        var fields = model.Properties.Select(property => property.Name).Concat(model.Properties.Where(property => property.Type is ListType).Select(property => property.SubjectName)).Concat(model.Additional is { } additional ? [additional.Name] : []).Select(CSharpText.ToField);
        foreach (var name in fields.Distinct().Concat(s_own).Concat(model.Given is { } given ? [given] : []).Concat(ListOfCases()))
        {
            // A case may have more members, as any generated type.
            if (Find(name) is { Kind: not "type" } taken)
                Report(taken, "the model needs that name for a member of its own");
        }

        return model with
        {
            Properties = properties,
            User = new AttachedType(type.Kind, type.Holders, type.IsSealed, type.IsDerived, type.HasDocs, type.HasConstructor, type.HasLayout, FindDeclared(names), FindState(names)),
        };
    }

    private IEnumerable<string> ListOfCases() => model.Cases
        .SelectMany(@case => @case.Record.Properties.Select(property => property.Name).Append(@case.Record.Name).Append(@case.Record.Additional?.Name))
        .Append(model.Discriminator?.Name)
        .OfType<string>();

    /// <summary>The fault of a type that other projects see, while a part of its model is only for the project itself.</summary>
    public static UserTypeFault IsTooVisible(UserType type, string schema) => new(
        type.FullName,
        null,
        UnusableType.Id,
        new[] { type.Name, schema, "it is public, and the schema refers to one whose model is not" }.ToEquatableArray());

    private void CheckKind()
    {
        var obstacle = (model.IsAbstract, type) switch
        {
            (true, { Kind: not UserTypeKind.Record }) => "the alternatives of the schema are records that derive from it, so it has to be a record too",
            (true, { IsSealed: true }) => "it is sealed, and the alternatives of the schema are records that derive from it",
            (true, { HasConstructor: true }) => "it has a constructor, and the alternatives of the schema, which derive from it, would not call it",
            (false, { IsAbstract: true }) => "it is abstract",
            (_, { Kind: UserTypeKind.Struct or UserTypeKind.RecordStruct }) when model.Properties.Any(property => property.Type.Name == model.FullName) => "it is a struct, and the schema leads back to itself",
            _ => null,
        };
        if (obstacle is not null)
            _faults.Add(new UserTypeFault(type.FullName, null, UnusableType.Id, new[] { type.Name, schema, obstacle }.ToEquatableArray()));
    }

    private PropertyModel Fit(PropertyModel property)
    {
        property = FitReference(property);
        if (property.HasName is { } has && Find(has) is { IsProperty: false } misfit)
            Report(misfit, "the model has a property of that name");
        if (Find(property.Name) is not { } member)
            return property;
        var expected = property.Type.Name + (property.IsNullable ? "?" : "");
        if (!Check(member, expected, $"'{property.Key}'", mustBeSet: property.Constant is null))
            return property;
        // What is always the same is only read where the user's property could say something else.
        var constant = member.IsSettable || member.IsPositional ? null : property.Constant;
        return property with
        {
            Constant = constant,
            Partial = member.Partial,
            Origin = member.IsPositional ? PropertyOrigin.Parameter : member.Partial is null ? PropertyOrigin.User : PropertyOrigin.Partial,
        };
    }

    // Who declares what the schema calls the property has it his way: as the key itself, or as what he makes of it.
    private PropertyModel FitReference(PropertyModel property)
    {
        if (property.Reference is not { } reference || Find(reference.Name) is not { } member)
            return property;
        var mark = property.IsNullable ? "?" : "";
        if ((member.IsSettable || member.IsPositional || member.Partial is not null) && IsSame(member, property.Type.Name + mark))
            return property with { Name = reference.Name, Reference = null };
        if (member.Partial is not { } partial)
            return property with { Reference = null };
        var expected = (property.Type is ListType ? $"{RuntimeTypes.ReadOnlyList}<{reference.Model}>" : reference.Model) + mark;
        if (!Check(member, expected, $"'{property.Key}'", mustBeSet: false))
            return property;
        if (partial.Setter.Length > 0)
            Report(member, $"what '{property.Key}' refers to follows from its key, so that nothing can be set");
        return property with { Reference = reference with { Partial = partial } };
    }

    private void CheckOther(UserMember member)
    {
        var additional = model.Additional;
        if (member.Name == "Entry")
            Check(member, RuntimeTypes.Entry, "the article's entry", mustBeSet: true);
        else if (additional is not null && member.Name == additional.Name)
            Check(member, new DictionaryType(additional.Values).Name, "what the schema does not name", mustBeSet: true);
        else if (member is { IsPositional: true, IsOptional: false })
            Report(member, "the schema has nothing that could be passed for this parameter");
        else if (member.IsRequired)
            Report(member, "it is required, but the schema has no property that it could be set from");
        if (member is { IsPositional: true, IsOptional: false } && (member.Name == "Entry" || member.Name == additional?.Name))
            Report(member, "it cannot be a parameter of the record");
    }

    private bool Check(UserMember member, string expected, string what, bool mustBeSet)
    {
        if (!member.IsProperty)
            return Report(member, $"the model has a property of that name, for {what}, but this is a {(member.Kind == "property" ? "static or write-only property" : member.Kind)}");
        if (!IsSame(member, expected))
            return Report(member, $"{what} is of the type '{Shorten(expected)}', but this property of the type '{Shorten(member.Type)}'");
        if (mustBeSet && !member.IsSettable && !member.IsPositional)
            return Report(member, $"{what} has to be set, but this property has neither 'init' nor 'set'");
        return true;
    }

    private static bool IsSame(UserMember member, string expected)
    {
        var (given, wanted) = (member.Type, expected);
        if (member.HasUnknownType)
            (given, wanted) = (Shorten(given), Shorten(wanted));
        return given == wanted || (member.IsOblivious && given.TrimEnd('?') == wanted.TrimEnd('?'));
    }

    private bool Report(UserMember member, string what)
    {
        _faults.Add(new UserTypeFault(type.FullName, member.Name, UnfittingMember.Id, new[] { member.Name, schema, what }.ToEquatableArray()));
        return false;
    }

    private UserMember? Find(string name) => type.Members.FirstOrDefault(member => member.Name == name);

    private EquatableArray<string> FindDeclared(HashSet<string> names) => type.Members
        .Select(member => member.Name)
        .Where(name => !names.Contains(name) && IsOfModel(name))
        .OrderBy(name => name, StringComparer.Ordinal)
        .ToEquatableArray();

    private bool IsOfModel(string name) =>
        RecordModels.IsGenerated(name) || name == model.Additional?.Name || model.Properties.Any(property => property.HasName == name);

    // What a record compares, a class compares as well.
    private EquatableArray<string> FindState(HashSet<string> names) => type.Kind is UserTypeKind.Record or UserTypeKind.RecordStruct
        ? []
        : type.Members.Where(member => member.IsState && !names.Contains(member.Name) && !IsOfModel(member.Name)).Select(member => member.Name).ToEquatableArray();

    private static string Shorten(string name) => s_qualifiers.Replace(name, "").Replace("global::", "");
}
