using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Schemas.Keywords;
using ArticleSchema.Core.Schemas.Resources;
using ArticleSchema.Core.Schemas.Values;

namespace ArticleSchema.Core.Schemas;

/// <summary>Finds out what the values of <c>x-not-before</c> and <c>x-not-after</c> are compared with, and says where they cannot be.</summary>
internal sealed class BoundaryDeclarations
{
    private readonly Dictionary<SchemaFile, TimeSpan> _timeZones = [];
    private readonly Dictionary<BoundaryKeyword, Declaration> _declarations = [];
    private readonly SchemaCompiler _compiler;

    private BoundaryDeclarations(SchemaCompiler compiler) => _compiler = compiler;

    /// <summary>Completes the keywords of all schemas, or reports them.</summary>
    public static void Check(SchemaCompiler compiler)
    {
        var keywords = compiler.Schemas.SelectMany(schema => schema.Keywords).OfType<BoundaryKeyword>().ToList();
        if (keywords.Count == 0)
            return;
        var declarations = new BoundaryDeclarations(compiler);
        declarations.Gather();
        foreach (var keyword in keywords)
            declarations.Complete(keyword);
    }

    // A mapping's properties may be declared by several schemas that apply to it, one of which sees the value and another the bound.
    private void Gather()
    {
        foreach (var root in _compiler.Schemas.Where(schema => schema.Location.Length == 0))
            _timeZones[root.Resource.File] = root.Find<TimeZoneKeyword>()?.Offset ?? TimeSpan.Zero;
        foreach (var schema in _compiler.Schemas)
        {
            var siblings = ValueSchemas.InPlace(schema).Select(part => part.Find<PropertiesKeyword>()).OfType<PropertiesKeyword>().ToList();
            foreach (var property in siblings.SelectMany(keyword => keyword.Properties))
            {
                foreach (var keyword in ValueSchemas.OfOneOrMany(property.Value).SelectMany(part => part.Keywords).OfType<BoundaryKeyword>())
                    Declare(keyword, property.Value, siblings);
            }
        }
    }

    private void Declare(BoundaryKeyword keyword, Schema property, List<PropertiesKeyword> siblings)
    {
        var bound = siblings.Select(sibling => sibling.Find(keyword.Other)).FirstOrDefault(schema => schema is not null);
        if (_declarations.TryGetValue(keyword, out var known) && (known.Bound is not null || bound is null))
            return;
        _declarations[keyword] = new Declaration(property, bound, siblings.SelectMany(sibling => sibling.Properties).Select(sibling => sibling.Key).ToList());
    }

    private void Complete(BoundaryKeyword keyword)
    {
        // Under '$defs', what nobody refers to is beside nothing.
        if (!_declarations.TryGetValue(keyword, out var declaration))
            return;
        if (declaration.Bound is null && !keyword.IsNow)
        {
            Report(keyword, $"names '{keyword.Other}', but there is no such property beside it{Suggestion.Clause(Suggestion.For(keyword.Other, declaration.Names))}");
            return;
        }

        var values = FindOrder(declaration.Property);
        var bounds = keyword.IsNow ? null : FindOrder(declaration.Bound!);
        if (values is null)
            Report(keyword, "needs to know what it compares: a 'format' of 'date', 'date-time', 'timestamp' or 'time', or a 'type' of 'integer' or 'number'");
        else if (keyword.IsNow && values.Kind != OrderKind.Moment)
            Report(keyword, "can be 'now' only with a 'format' of 'date', 'date-time' or 'timestamp'");
        else if (!keyword.IsNow && bounds?.Kind != values.Kind)
            Report(keyword, $"cannot compare {NameOf(values.Kind)} with those of '{keyword.Other}', which are {(bounds is null ? "something else" : NameOf(bounds.Kind))}");
        else
            (keyword.Values, keyword.Bounds) = (values, bounds);
    }

    private ValueOrder? FindOrder(Schema property) =>
        ValueOrder.Find(property, _timeZones.TryGetValue(property.Resource.File, out var timeZone) ? timeZone : TimeSpan.Zero);

    private void Report(BoundaryKeyword keyword, string expectation) => _compiler.ReportMisuse(keyword.Source, keyword.Source.Member, expectation);

    private static string NameOf(OrderKind kind) => kind switch
    {
        OrderKind.Moment => "dates",
        OrderKind.Time => "times of day",
        _ => "numbers",
    };

    /// <param name="Property">The property that has the keyword.</param>
    /// <param name="Bound">The one that it names, or null where there is none.</param>
    /// <param name="Names">All that there are beside it.</param>
    private sealed record Declaration(Schema Property, Schema? Bound, IReadOnlyList<string> Names);
}
