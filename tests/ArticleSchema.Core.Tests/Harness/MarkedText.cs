using System.Text;

using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Harness;

/// <summary>A text in which places are marked: <c>{|ART2004:---|}</c>. Marks may be nested, and empty.</summary>
/// <param name="Text">The text without the marks.</param>
/// <param name="Marks">What was marked, in the order in which the marks begin.</param>
internal sealed record MarkedText(string Text, IReadOnlyList<Mark> Marks)
{
    private const string Opening = "{|";
    private const string Closing = "|}";

    public static MarkedText Parse(string markup)
    {
        var text = new StringBuilder(markup.Length);
        var marks = new List<Mark>();
        var open = new Stack<int>();
        for (var at = 0; at < markup.Length;)
        {
            // A marked brace is no mark: '{|ART1003:{|}'.
            if (string.CompareOrdinal(markup, at, Opening, 0, Opening.Length) == 0 && markup[at + Opening.Length] != '}')
            {
                var colon = markup.IndexOf(':', at);
                open.Push(marks.Count);
                marks.Add(new Mark(markup[(at + Opening.Length)..colon], new TextRange(text.Length, 0)));
                at = colon + 1;
            }
            else if (open.Count > 0 && string.CompareOrdinal(markup, at, Closing, 0, Closing.Length) == 0)
            {
                var index = open.Pop();
                marks[index] = marks[index] with { Range = TextRange.FromBounds(marks[index].Range.Start, text.Length) };
                at += Closing.Length;
            }
            else
            {
                text.Append(markup[at++]);
            }
        }

        Assert.Empty(open);
        return new MarkedText(text.ToString(), marks);
    }

    /// <summary>Puts marks into a text, so that a failed test shows where they are.</summary>
    public static string Write(string text, IReadOnlyList<Mark> marks)
    {
        var markup = new StringBuilder(text.Length);
        var byStart = marks.ToLookup(mark => mark.Range.Start);
        var byEnd = marks.Where(mark => mark.Range.Length > 0).ToLookup(mark => mark.Range.End);
        for (var at = 0; at <= text.Length; at++)
        {
            foreach (var _ in byEnd[at])
                markup.Append(Closing);
            foreach (var mark in byStart[at])
                markup.Append(Opening).Append(mark.Name).Append(':').Append(mark.Range.Length == 0 ? Closing : "");
            if (at < text.Length)
                markup.Append(text[at]);
        }

        return markup.ToString();
    }
}
