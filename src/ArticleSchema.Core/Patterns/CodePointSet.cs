using System.Globalization;

namespace ArticleSchema.Core.Patterns;

/// <summary>An immutable set of code points, lone surrogates among them.</summary>
internal sealed class CodePointSet
{
    /// <summary>The greatest code point.</summary>
    public const int Last = 0x10FFFF;

    // Even: the first code point that is in; odd: the first after it that is out.
    private readonly int[] _borders;

    // Most texts are ASCII: one bit each, so that they need no search.
    private readonly ulong _low;
    private readonly ulong _high;

    private CodePointSet(int[] borders)
    {
        _borders = borders;
        for (var codePoint = 0; codePoint < 64; codePoint++)
        {
            _low |= Search(codePoint) ? 1UL << codePoint : 0;
            _high |= Search(codePoint + 64) ? 1UL << codePoint : 0;
        }
    }

    public static CodePointSet Empty { get; } = new([]);

    public static CodePointSet All { get; } = new([0, Last + 1]);

    /// <summary>The smallest code point of a set that is not empty.</summary>
    public int First => _borders[0];

    public static CodePointSet Of(int codePoint) => new([codePoint, codePoint + 1]);

    /// <summary>From one code point to another, both included.</summary>
    public static CodePointSet Range(int first, int last) => new([first, last + 1]);

    /// <summary>The code points of ranges like <c>azAZ09</c>: pairs of a first and a last one, in any order.</summary>
    public static CodePointSet Ranges(string pairs)
    {
        var ranges = new List<(int Start, int End)>();
        for (var i = 0; i < pairs.Length; i += 2)
            ranges.Add((pairs[i], pairs[i + 1] + 1));
        return FromRanges(ranges);
    }

    /// <summary>The code points of a list like <c>0627 062A-062E</c>, in hexadecimal digits.</summary>
    public static CodePointSet Parse(string list) => FromRanges(list.Split(' ').Select(range => range.Split('-')).Select(ends => (Hex(ends[0]), Hex(ends[ends.Length - 1]) + 1)).ToList());

    /// <summary>A set of borders in ascending order: the first code point that is in, the first after it that is out, and so on.</summary>
    public static CodePointSet FromBorders(IEnumerable<int> borders) => new([.. borders]);

    /// <summary>What is in any of the sets.</summary>
    public static CodePointSet Union(IReadOnlyCollection<CodePointSet> sets)
    {
        if (sets.Count == 1)
            return sets.First();
        var ranges = new List<(int Start, int End)>();
        foreach (var set in sets)
        {
            for (var i = 0; i < set._borders.Length; i += 2)
                ranges.Add((set._borders[i], set._borders[i + 1]));
        }

        return FromRanges(ranges);
    }

    /// <summary>What is in any of the sets that names stand for.</summary>
    public static CodePointSet Union(IEnumerable<string> names, Func<string, CodePointSet> find) => Union(names.Select(find).ToList());

    /// <summary>What is in this set and not in another.</summary>
    public CodePointSet Except(CodePointSet other) => Union([Complement(), other]).Complement();

    /// <summary>What is not in the set.</summary>
    public CodePointSet Complement()
    {
        var borders = new List<int>(_borders.Length + 2);
        if (_borders.Length == 0 || _borders[0] > 0)
            borders.Add(0);
        borders.AddRange(_borders.Where(border => border is > 0 and <= Last));
        if (_borders.Length == 0 || _borders[_borders.Length - 1] <= Last)
            borders.Add(Last + 1);
        return new CodePointSet([.. borders]);
    }

    public bool Contains(int codePoint) => codePoint switch
    {
        < 64 => (_low >> codePoint & 1) != 0,
        < 128 => (_high >> (codePoint - 64) & 1) != 0,
        _ => Search(codePoint),
    };

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static CodePointSet FromRanges(List<(int Start, int End)> ranges)
    {
        ranges.Sort();
        var borders = new List<int>(ranges.Count * 2);
        foreach (var (start, end) in ranges)
        {
            if (borders.Count > 0 && start <= borders[borders.Count - 1])
                borders[borders.Count - 1] = Math.Max(end, borders[borders.Count - 1]);
            else
                borders.AddRange([start, end]);
        }

        return new CodePointSet([.. borders]);
    }

    private bool Search(int codePoint)
    {
        var at = Array.BinarySearch(_borders, codePoint);
        return ((at >= 0 ? at : ~at - 1) & 1) == 0;
    }
}
