using ArticleSchema.Core.Rules;
using ArticleSchema.Core.Schemas;
using ArticleSchema.Core.Schemas.Keywords;
using ArticleSchema.Core.Schemas.Values;

namespace ArticleSchema.Core.Paths;

/// <summary>Reads the patterns of <c>x-path</c>.</summary>
internal sealed class PathPatternParser
{
    // More than anybody's path has, and few enough that no path takes long to compare.
    private const int MaxParts = 32;

    private readonly string _source;
    private readonly TimeSpan _timeZone;
    private readonly PropertiesKeyword? _properties;
    private readonly List<PathPart> _parts = [];
    private string? _fault;

    private PathPatternParser(string source, Schema root, TimeSpan timeZone)
    {
        _source = source;
        _timeZone = timeZone;
        _properties = ValueSchemas.Declared(root).Select(part => part.Find<PropertiesKeyword>()).FirstOrDefault(keyword => keyword is not null);
    }

    /// <summary>Reads a pattern.</summary>
    /// <param name="source">The pattern.</param>
    /// <param name="root">The root of the schema, whose properties it names.</param>
    /// <param name="timeZone">The offset of moments that are written without one.</param>
    /// <param name="fault">Null, or what is wrong with it, as what follows "'x-path' ".</param>
    public static PathPattern? Parse(string source, Schema root, TimeSpan timeZone, out string? fault)
    {
        var parser = new PathPatternParser(source, root, timeZone);
        parser.Parse();
        fault = parser._fault;
        return fault is null ? new PathPattern(source, parser._parts) : null;
    }

    private void Parse()
    {
        var segments = Split();
        if (_fault is null && segments.Exists(segment => segment.Length == 0 || segment is "." or ".." || segment.IndexOf('\\') >= 0))
            _fault = $"cannot be '{_source}': it is a path below the schema's folder, with '/' between its segments";
        for (var i = 0; i < segments.Count && _fault is null; i++)
        {
            var isLast = i == segments.Count - 1;
            if (segments[i] == "**")
            {
                _parts.Add(new PathPart(isLast ? PathPartKind.Rest : PathPartKind.Folders, "**"));
                continue;
            }

            ParseSegment(segments[i]);
            if (!isLast)
                _parts.Add(new PathPart(PathPartKind.Literal, "/"));
        }

        if (_fault is null && _parts.Count > MaxParts)
            _fault = $"has more than {MaxParts} parts";
    }

    // A date format may have slashes of its own.
    private List<string> Split()
    {
        var segments = new List<string>();
        var start = 0;
        var isInside = false;
        for (var at = 0; at < _source.Length; at++)
        {
            if (_source[at] is '{' or '}')
            {
                if (isInside == (_source[at] == '{'))
                    _fault = $"has a '{_source[at]}' without its counterpart in '{_source}'";
                isInside = _source[at] == '{';
            }
            else if (_source[at] == '/' && !isInside)
            {
                segments.Add(_source.Substring(start, at - start));
                start = at + 1;
            }
        }

        if (isInside)
            _fault = $"has a '{{' without its counterpart in '{_source}'";
        segments.Add(_source.Substring(start));
        return segments;
    }

    private void ParseSegment(string segment)
    {
        for (var at = 0; at < segment.Length && _fault is null;)
        {
            var end = segment[at] == '{' ? segment.IndexOf('}', at) + 1 : segment[at] == '*' ? at + 1 : segment.IndexOfAny(['{', '*'], at) is >= 0 and var next ? next : segment.Length;
            var text = segment.Substring(at, end - at);
            if (text == "*" && end < segment.Length && segment[end] == '*')
                _fault = $"has '**' beside something else in '{segment}'; it stands for whole segments";
            else
                _parts.Add(text[0] == '{' ? ParsePlaceholder(text) : new PathPart(text == "*" ? PathPartKind.Any : PathPartKind.Literal, text));
            at = end;
        }
    }

    private PathPart ParsePlaceholder(string text)
    {
        var colon = text.IndexOf(':');
        var name = text.Substring(1, (colon < 0 ? text.Length - 1 : colon) - 1);
        var value = new PathPart(PathPartKind.Value, text) { Property = name };
        if (_properties?.Find(name) is not { } property)
        {
            if (text == "{slug}")
                return new PathPart(PathPartKind.Name, text);
            _fault = $"names '{name}', which is not one of the schema's properties{Suggestion.Clause(Suggestion.For(name, _properties?.Properties.Select(known => known.Key) ?? []))}";
            return value;
        }

        if (colon < 0)
            return value;
        var moments = MomentReading.Find(property, _timeZone);
        var format = PathDateFormat.Parse(text.Substring(colon + 1, text.Length - colon - 2));
        if (moments is null)
            _fault = $"has a date format in '{text}', but '{name}' has no 'format' of 'date', 'date-time' or 'timestamp'";
        else if (format is null)
            _fault = $"has no date format in '{text}': it takes {PathDateFormat.Expectation}";
        return value with { Moments = moments, Format = format };
    }
}
