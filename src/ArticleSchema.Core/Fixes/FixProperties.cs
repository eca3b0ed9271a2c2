using System.Globalization;

using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Fixes;

/// <summary>Carries a fix through the texts that the compiler's diagnostics can hold, from the analyzer to the editor.</summary>
internal static class FixProperties
{
    private const string Title = "fix.title";
    private const string RemovesByteOrderMark = "fix.removesByteOrderMark";
    private const string EditPrefix = "fix.edit.";

    /// <summary>Writes a fix as named texts.</summary>
    public static IReadOnlyList<KeyValuePair<string, string?>> Write(Fix fix)
    {
        var properties = new List<KeyValuePair<string, string?>> { new(Title, fix.Title) };
        if (fix.RemovesByteOrderMark)
            properties.Add(new(RemovesByteOrderMark, "true"));
        for (var i = 0; i < fix.Edits.Count; i++)
        {
            var edit = fix.Edits[i];
            properties.Add(new(EditPrefix + i.ToString(CultureInfo.InvariantCulture), string.Format(CultureInfo.InvariantCulture, "{0}:{1}:{2}", edit.Range.Start, edit.Range.Length, edit.NewText)));
        }

        return properties;
    }

    /// <summary>Reads a fix back, or returns null where there is none.</summary>
    public static Fix? Read(IReadOnlyDictionary<string, string?> properties)
    {
        if (!properties.TryGetValue(Title, out var title) || title is null)
            return null;
        var edits = new List<TextEdit>();
        while (properties.TryGetValue(EditPrefix + edits.Count.ToString(CultureInfo.InvariantCulture), out var edit) && edit is not null)
        {
            var parts = edit.Split([':'], 3);
            edits.Add(new TextEdit(new TextRange(int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture)), parts[2]));
        }

        return new Fix(title, edits, properties.ContainsKey(RemovesByteOrderMark));
    }
}
