using System.Text;

namespace ArticleSchema.Core.Spellings;

/// <summary>What characters are when case, width and the like do not count (NFKD of the case folding), from a table of our own: <c>string.Normalize</c> depends on the machine.</summary>
internal static class FoldedCharacters
{
    private const string Resource = "FoldedCharacters.txt";
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    // Hangul syllables are made of two or three letters by a formula (Unicode §3.12).
    private const int FirstSyllable = 0xAC00;
    private const int LastSyllable = 0xD7A3;
    private const int Vowels = 21;
    private const int Finals = 28;

    private static readonly Lazy<Table> s_table = new(ReadTable);

    /// <summary>A text as code points that no longer say how it was written: two texts have the same where they are alike but for case, width and how characters are composed.</summary>
    public static List<int> Fold(string text) => Replace(text, static (_, characters) => characters);

    /// <summary>A text as code points in which characters of the table, and syllables of Hangul, are replaced, and marks that follow each other are in one order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="choose">What stands for a character, of which the table says the second; null for itself.</param>
    internal static List<int> Replace(string text, Func<int, int[], IEnumerable<int>?> choose)
    {
        var table = s_table.Value;
        var folded = new List<int>(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var codePoint = char.IsSurrogatePair(text, at) ? char.ConvertToUtf32(text[at], text[++at]) : text[at];
            if (codePoint is >= FirstSyllable and <= LastSyllable)
                AddSyllable(folded, codePoint - FirstSyllable);
            else if (table.Folds.TryGetValue(codePoint, out var characters) && choose(codePoint, characters) is { } replacement)
                folded.AddRange(replacement);
            else
                folded.Add(codePoint);
        }

        Order(folded, table.Classes);
        return folded;
    }

    /// <summary>Whether a character is a mark that is written over, under or beside another one.</summary>
    internal static bool IsMark(int codePoint) => s_table.Value.Classes.ContainsKey(codePoint);

    private static void AddSyllable(List<int> folded, int index)
    {
        folded.Add(0x1100 + (index / (Vowels * Finals)));
        folded.Add(0x1161 + (index / Finals % Vowels));
        if (index % Finals > 0)
            folded.Add(0x11A7 + (index % Finals));
    }

    // Marks that do not touch each other may be written in any order (Unicode §3.11).
    private static void Order(List<int> folded, Dictionary<int, int> classes)
    {
        for (var start = 0; start < folded.Count; start++)
        {
            var end = start;
            while (end < folded.Count && classes.ContainsKey(folded[end]))
                end++;
            if (end - start > 1)
            {
                var marks = folded.GetRange(start, end - start).OrderBy(mark => classes[mark]).ToList();
                folded.RemoveRange(start, marks.Count);
                folded.InsertRange(start, marks);
            }

            start = Math.Max(start, end - 1);
        }
    }

    private static Table ReadTable()
    {
        using var stream = typeof(FoldedCharacters).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var table = new Table([], []);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("fold;", StringComparison.Ordinal))
                ReadFolds(new Cursor(line, "fold;".Length), table.Folds);
            else if (line.StartsWith("class;", StringComparison.Ordinal))
                ReadClasses(new Cursor(line, "class;".Length), table.Classes);
        }

        return table;
    }

    private static void ReadFolds(Cursor cursor, Dictionary<int, int[]> folds)
    {
        for (var codePoint = 0; !cursor.IsAtEnd;)
        {
            codePoint += cursor.Read();
            var end = codePoint + cursor.Read();
            var distances = new int[cursor.Read()];
            for (var i = 0; i < distances.Length; i++)
                distances[i] = cursor.ReadSigned();
            for (; codePoint < end; codePoint++)
            {
                var before = codePoint;
                folds.Add(codePoint, Array.ConvertAll(distances, distance => before += distance));
            }
        }
    }

    private static void ReadClasses(Cursor cursor, Dictionary<int, int> classes)
    {
        for (var codePoint = 0; !cursor.IsAtEnd;)
        {
            codePoint += cursor.Read();
            var end = codePoint + cursor.Read();
            for (var combiningClass = cursor.Read(); codePoint < end; codePoint++)
                classes.Add(codePoint, combiningClass);
        }
    }

    /// <param name="Folds">What characters become; all others stay as they are.</param>
    /// <param name="Classes">The combining classes of marks; all other characters have none.</param>
    private sealed record Table(Dictionary<int, int[]> Folds, Dictionary<int, int> Classes);

    /// <summary>Reads numbers: five bits a digit, the sixth for "more follows".</summary>
    private sealed class Cursor(string text, int at)
    {
        private int _at = at;

        public bool IsAtEnd => _at == text.Length;

        public int Read()
        {
            var (number, shift) = (0, 0);
            while (true)
            {
                var digit = Digits.IndexOf(text[_at++]);
                number |= (digit & 31) << shift;
                shift += 5;
                if (digit <= 31)
                    return number;
            }
        }

        public int ReadSigned() => Read() is var number && (number & 1) == 0 ? number >> 1 : -(number >> 1);
    }
}
