using System.Runtime.CompilerServices;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Schemas;

/// <summary>A list of file patterns: <c>*</c> and <c>?</c> within a segment, <c>**</c> for any number of segments, <c>{a,b}</c> for alternatives; a leading <c>!</c> excludes. Letter case does not count.</summary>
internal sealed class FilePatterns : IEquatable<FilePatterns>
{
    // Nested braces multiply; nobody needs more, and somebody's fuzzer would.
    private const int MaxAlternatives = 256;

    private static readonly string[] s_markdownExtensions = [".md", ".markdown", ".mdx"];

    private static readonly string[] s_dataExtensions = [".yaml", ".yml", ".json"];

    private readonly List<string> _included;
    private readonly List<string> _excluded;

    /// <summary>Takes the patterns as a schema lists them.</summary>
    public FilePatterns(IEnumerable<string> patterns)
    {
        Sources = patterns.ToArray();
        _included = Sources.Where(source => !Excludes(source)).SelectMany(Expand).ToList();
        _excluded = Sources.Where(Excludes).SelectMany(source => Expand(source.Substring(1))).ToList();
    }

    /// <summary>The patterns as written.</summary>
    public IReadOnlyList<string> Sources { get; }

    /// <summary>Whether files that are not Markdown may be among them.</summary>
    public bool MayNameData => !_included.All(pattern => EndsWith(pattern, s_markdownExtensions));

    /// <summary>Whether none but files of data can be among them.</summary>
    public bool NameOnlyData => _included.Count > 0 && _included.All(pattern => EndsWith(pattern, s_dataExtensions));

    /// <summary>Whether a pattern leaves files out.</summary>
    public static bool Excludes(string pattern) => pattern.StartsWith("!", StringComparison.Ordinal);

    /// <summary>Whether there can be a file that a pattern means: one with a name, below the folder, and not written as for Windows.</summary>
    public static bool CanMatch(string pattern)
    {
        var path = Excludes(pattern) ? pattern.Substring(1) : pattern;
        return !string.IsNullOrWhiteSpace(path) && path[0] != '/' && path.IndexOf('\\') < 0 && !path.Split('/').Contains("..");
    }

    /// <summary>Whether a path, relative and with <c>/</c> between segments, is among the files.</summary>
    public bool Matches(string path) => MatchesAny(_included, path) && !MatchesAny(_excluded, path);

    /// <inheritdoc/>
    public bool Equals(FilePatterns? other) => other is not null && Sources.SequenceEqual(other.Sources);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FilePatterns);

    /// <inheritdoc/>
    public override int GetHashCode() => Sources.Count;

    private static bool EndsWith(string pattern, string[] extensions) => Array.Exists(extensions, extension => pattern.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Expand(string pattern)
    {
        if (pattern.StartsWith("./", StringComparison.Ordinal))
            pattern = pattern.Substring(2);
        var expanded = new List<string> { pattern };
        for (var i = 0; i < expanded.Count && expanded.Count < MaxAlternatives;)
        {
            var open = expanded[i].LastIndexOf('{');
            var close = open < 0 ? -1 : expanded[i].IndexOf('}', open);
            if (close < 0)
            {
                i++;
                continue;
            }

            var (before, after) = (expanded[i].Substring(0, open), expanded[i].Substring(close + 1));
            var alternatives = expanded[i].Substring(open + 1, close - open - 1).Split(',');
            expanded.RemoveAt(i);
            expanded.InsertRange(i, alternatives.Select(alternative => before + alternative + after));
        }

        return expanded;
    }

    private static bool MatchesAny(List<string> patterns, string path)
    {
        foreach (var pattern in patterns)
        {
            if (Matches(pattern, path))
                return true;
        }

        return false;
    }

    /// <summary>Follows all ways through the pattern at once, so that no pattern takes longer than pattern times path.</summary>
    [MethodImpl(HotLoop.Options)]
    private static bool Matches(string pattern, string path)
    {
        // reached[i]: the first i characters of the path match what has been read of the pattern.
        var reached = new bool[path.Length + 1];
        reached[0] = true;
        for (var at = 0; at < pattern.Length; at++)
        {
            if (string.CompareOrdinal(pattern, at, "**/", 0, 3) == 0 && (at == 0 || pattern[at - 1] == '/'))
            {
                at += 2;
                CrossSegments(reached, path);
            }
            else if (pattern[at] == '*')
            {
                var crosses = at + 1 < pattern.Length && pattern[at + 1] == '*';
                at += crosses ? 1 : 0;
                for (var i = 0; i < path.Length; i++)
                    reached[i + 1] |= reached[i] && (crosses || path[i] != '/');
            }
            else
            {
                for (var i = path.Length; i > 0; i--)
                    reached[i] = reached[i - 1] && (pattern[at] == '?' ? path[i - 1] != '/' : AreSame(path[i - 1], pattern[at]));
                reached[0] = false;
            }
        }

        return reached[path.Length];
    }

    // As in a build, where the files that are handed over were found by MSBuild's patterns.
    private static bool AreSame(char left, char right) => left == right || char.ToUpperInvariant(left) == char.ToUpperInvariant(right);

    private static void CrossSegments(bool[] reached, string path)
    {
        var isCrossing = false;
        for (var i = 0; i < path.Length; i++)
        {
            isCrossing |= reached[i];
            reached[i + 1] |= isCrossing && path[i] == '/';
        }
    }
}
