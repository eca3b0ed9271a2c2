using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;

namespace ArticleSchema.Testing;

/// <summary>One <c>_snapshots</c> folder: compares, accepts, and knows the files that no test produces any more.</summary>
internal sealed partial class SnapshotFolder
{
    private static readonly ConcurrentDictionary<string, SnapshotFolder> s_folders = new();
    private static readonly bool s_accept = Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1";
    private static readonly UTF8Encoding s_utf8WithBom = new(encoderShouldEmitUTF8Identifier: true);

    private readonly string _path;
    private readonly Lazy<IReadOnlyList<string>> _filesWithoutTest;

    private SnapshotFolder(string path)
    {
        _path = path;
        _filesWithoutTest = new(FindFilesWithoutTest);
    }

    public static SnapshotFolder Beside(string sourceFile) =>
        s_folders.GetOrAdd(Path.Combine(Path.GetDirectoryName(sourceFile)!, "_snapshots"), path => new SnapshotFolder(path));

    public async Task CompareAsync(string test, IReadOnlyList<Target> targets)
    {
        var problems = new List<string>();
        var produced = new HashSet<string>(StringComparer.Ordinal);

        foreach (var target in targets)
        {
            var name = target.Name is null ? test : $"{test}#{target.Name}";
            var verified = Path.Combine(_path, $"{name}.verified.{target.Extension}");
            if (!produced.Add(verified))
                throw new ArgumentException($"Two texts of one test have the name '{name}'", nameof(targets));

            if (await CompareAsync(verified, target.Data.ReplaceLineEndings("\n")) is { } problem)
                problems.Add(problem);
        }

        var orphans = VerifiedFiles(test + "#*").Concat(VerifiedFiles(test + ".verified*")).Except(produced).Concat(_filesWithoutTest.Value);
        foreach (var orphan in orphans.Distinct())
        {
            if (s_accept)
                File.Delete(orphan);
            else
                problems.Add($"No test produces {ShortName(orphan)} any more");
        }

        if (problems.Count > 0)
            throw new SnapshotMismatchException(problems);
    }

    private async Task<string?> CompareAsync(string verified, string text)
    {
        var received = VerifiedEnding().Replace(verified, ".received.$1");
        var expected = File.Exists(verified) ? (await File.ReadAllTextAsync(verified)).ReplaceLineEndings("\n") : null;
        if (expected == text)
        {
            File.Delete(received);
            return null;
        }

        Directory.CreateDirectory(_path);
        if (s_accept)
        {
            await File.WriteAllTextAsync(verified, text, s_utf8WithBom);
            File.Delete(received);
            return null;
        }

        await File.WriteAllTextAsync(received, text, s_utf8WithBom);

        return expected is null
            ? $"{ShortName(verified)} does not exist; received:\n{text}"
            : $"{ShortName(verified)} differs (- verified, + received):\n{LineDiff.Between(expected, text)}";
    }

    /// <summary>Files whose test class or method is gone: nothing would ever compare them again.</summary>
    private IReadOnlyList<string> FindFilesWithoutTest() => [.. VerifiedFiles("*").Where(file => !HasTest(Path.GetFileName(file)))];

    private bool HasTest(string fileName)
    {
        var match = TestName().Match(fileName);
        var source = Path.Combine(Path.GetDirectoryName(_path)!, match.Groups["class"].Value + ".cs");
        if (!match.Success || !File.Exists(source))
            return false;

        var code = File.ReadAllText(source);

        // A method's own name may hold underscores, so where the text for the parameters begins is not known.
        var name = match.Groups["method"].Value;
        for (var end = name.Length; end > 0; end = name.LastIndexOf('_', end - 1))
        {
            if (code.Contains($" {name[..end]}(", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private IEnumerable<string> VerifiedFiles(string pattern) =>
        Directory.Exists(_path)
            ? Directory.EnumerateFiles(_path, pattern).Where(file => VerifiedEnding().IsMatch(file))
            : [];

    private string ShortName(string file) => Path.GetRelativePath(Path.GetDirectoryName(_path)!, file);

    [GeneratedRegex(@"\.verified\.([^.]+)$")]
    private static partial Regex VerifiedEnding();

    [GeneratedRegex(@"^(?<class>[^.]+)\.(?<method>[^.#]+)(#.*)?\.verified\.[^.]+$")]
    private static partial Regex TestName();
}
