using ArticleSchema.Core.Fallbacks;

namespace ArticleSchema.Core.Paths;

/// <summary>Where a path and the front matter disagree.</summary>
/// <param name="Values">The placeholder, and what it would be.</param>
/// <param name="Found">What the path has in its place.</param>
internal sealed record PathDisagreement(PathValues Values, string Found);

/// <summary>Compares a path with a pattern, some of whose placeholders may disagree with it.</summary>
internal sealed class PathMatcher
{
    private readonly string _path;
    private readonly IReadOnlyList<PathValues> _parts;
    private readonly string?[] _found;

    // What has been tried and led nowhere; with it, no path takes longer than parts times characters times characters.
    private readonly HashSet<(int Part, int At, int Allowed)> _failed = [];

    private PathMatcher(string path, IReadOnlyList<PathValues> parts)
    {
        _path = path;
        _parts = parts;
        _found = new string?[parts.Count];
    }

    /// <summary>The disagreements without which the path would fit, as few as possible, in their order; null where even that is not enough.</summary>
    /// <param name="path">The path.</param>
    /// <param name="parts">The parts of the pattern.</param>
    public static IReadOnlyList<PathDisagreement>? Compare(string path, IReadOnlyList<PathValues> parts)
    {
        var matcher = new PathMatcher(path, parts);
        var placeholders = parts.Count(values => values.Part.Kind == PathPartKind.Value);
        for (var allowed = 0; allowed <= placeholders; allowed++)
        {
            if (matcher.Fits(0, 0, allowed))
                return parts.Select((values, i) => matcher._found[i] is { } found ? new PathDisagreement(values, found) : null).OfType<PathDisagreement>().ToList();
        }

        return null;
    }

    private bool Fits(int part, int at, int allowed)
    {
        if (part == _parts.Count)
            return at == _path.Length;
        if (_failed.Contains((part, at, allowed)))
            return false;
        var fits = _parts[part].Part.Kind switch
        {
            PathPartKind.Literal => FitsText(part, at, _parts[part].Part.Text, allowed),
            PathPartKind.Folders => FoldersFrom(at).Any(end => Fits(part + 1, end, allowed)),
            PathPartKind.Rest => at < _path.Length,
            PathPartKind.Value => FitsValue(part, at, allowed),
            _ => FitsAnything(part, at, allowed),
        };
        if (!fits)
            _failed.Add((part, at, allowed));
        return fits;
    }

    private bool FitsText(int part, int at, string text, int allowed) =>
        string.CompareOrdinal(_path, at, text, 0, text.Length) == 0 && Fits(part + 1, at + text.Length, allowed);

    private bool FitsAnything(int part, int at, int allowed)
    {
        foreach (var end in EndsOf(part, at))
        {
            if (Fits(part + 1, end, allowed))
                return true;
        }

        return false;
    }

    private bool FitsValue(int part, int at, int allowed)
    {
        if (_parts[part].Texts is not { } texts)
            return FitsAnything(part, at, allowed);
        _found[part] = null;
        foreach (var start in StartsOf(part, at))
        {
            if (texts.Any(text => FitsText(part, start, text, allowed)))
                return true;
        }

        if (allowed == 0)
            return false;
        // What looks like the value is sooner meant to be it than what is merely as short as possible.
        foreach (var end in texts.Where(text => HasShape(text, at)).Select(text => at + text.Length).Concat(EndsOf(part, at)))
        {
            _found[part] = _path.Substring(at, end - at);
            if (Fits(part + 1, end, allowed - 1))
                return true;
        }

        _found[part] = null;
        return false;
    }

    // A slug is the name without the date before it.
    private IEnumerable<int> StartsOf(int part, int at)
    {
        yield return at;
        var name = _path.Substring(at, EndOfSegment(at) - at);
        if (_parts[part].Part.Property == "slug" && IsStartOfSegment(at) && EntryName.RemoveDate(name) is var bare && bare.Length < name.Length)
            yield return at + name.Length - bare.Length;
    }

    // What stands for a value that nobody knows goes over as many segments as the value would.
    private IEnumerable<int> EndsOf(int part, int at)
    {
        for (var slashes = _parts[part].Part.Format?.Slashes ?? 0; slashes > 0; slashes--)
        {
            var slash = EndOfSegment(at);
            if (slash == at || slash == _path.Length)
                return [];
            at = slash + 1;
        }

        return Enumerable.Range(at + 1, EndOfSegment(at) - at);
    }

    private IEnumerable<int> FoldersFrom(int at)
    {
        yield return at;
        for (var slash = _path.IndexOf('/', at); slash >= 0; slash = _path.IndexOf('/', slash + 1))
            yield return slash + 1;
    }

    private bool HasShape(string text, int at)
    {
        if (at + text.Length > _path.Length)
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            var (here, there) = (_path[at + i], text[i]);
            if (here != there && !(char.IsDigit(here) && char.IsDigit(there)) && !(char.IsLetter(here) && char.IsLetter(there)))
                return false;
        }

        return text.Length > 0;
    }

    private bool IsStartOfSegment(int at) => at == 0 || _path[at - 1] == '/';

    private int EndOfSegment(int at) => _path.IndexOf('/', at) is >= 0 and var slash ? slash : _path.Length;
}
