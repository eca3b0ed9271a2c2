using System.Runtime.CompilerServices;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Body;

/// <summary>Tells the marks of emphasis (CommonMark §6.2) and of deletion (<c>~~</c>, GFM §6.5) from characters that are only that.</summary>
/// <param name="output">Where the marks stand; those that come in pairs are overwritten with <see cref="PlainText.Nothing"/>.</param>
internal sealed class Emphasis(CharBuffer output)
{
    private readonly List<Run> _runs = [];
    private readonly List<int> _open = [];

    // By mark, whether it opens too, and length modulo 3: how many of the open runs are known to hold no partner.
    private readonly int[] _searched = new int[18];

    /// <summary>How many runs of marks there are, as a place to go back to.</summary>
    public int Count => _runs.Count;

    public void Clear() => _runs.Clear();

    /// <summary>Takes over a run of marks, which goes to the output.</summary>
    /// <returns>Its length.</returns>
    [MethodImpl(HotLoop.Options)]
    public int Read(CharBuffer text, int at)
    {
        var (mark, length) = (text[at], text.CountRun(at));
        var before = at == 0 ? CharacterClass.Blank : CharacterClasses.Get(text.GetCodePointBefore(at));
        var after = at + length == text.Length ? CharacterClass.Blank : CharacterClasses.Get(text.GetCodePoint(at + length, out _));
        // Flanking: marks stick to what they emphasise; an underscore inside a word is part of it.
        var opens = after != CharacterClass.Blank && (!IsPunctuation(after) || before == CharacterClass.Blank || IsPunctuation(before));
        var closes = before != CharacterClass.Blank && (!IsPunctuation(before) || after == CharacterClass.Blank || IsPunctuation(after));
        if (mark == '_')
            (opens, closes) = (opens && (!closes || IsPunctuation(before)), closes && (!opens || IsPunctuation(after)));
        if ((opens || closes) && (mark != '~' || length == 2))
            _runs.Add(new Run(output.Length, length, length, mark, opens, closes));
        output.Append(text, at, length);
        return length;
    }

    /// <summary>Takes out the marks that come in pairs, among the runs from <paramref name="first"/> on. What is left of these is text for good.</summary>
    [MethodImpl(HotLoop.Options)]
    public void Remove(int first)
    {
        _open.Clear();
        Array.Clear(_searched, 0, _searched.Length);
        for (var i = first; i < _runs.Count; i++)
        {
            while (_runs[i] is { Closes: true, Rest: > 0 } closer && FindOpener(closer) is >= 0 and var at)
            {
                var opener = _runs[_open[at]];
                var marks = Math.Min(Math.Min(opener.Rest, closer.Rest), 2);
                // Of an opener the marks go that are nearest to the text, and likewise of a closer.
                Overwrite(opener.Position + opener.Rest - marks, marks);
                Overwrite(closer.Position + closer.Length - closer.Rest, marks);
                _runs[_open[at]] = opener with { Rest = opener.Rest - marks };
                _runs[i] = closer with { Rest = closer.Rest - marks };
                // What was opened in between is enclosed, and so stays a character.
                Close(opener.Rest == marks ? at : at + 1);
            }

            if (_runs[i] is { Opens: true, Rest: > 0 })
                _open.Add(i);
        }

        _runs.RemoveRange(first, _runs.Count - first);
    }

    private static bool IsPunctuation(CharacterClass characterClass) => characterClass is CharacterClass.Mark or CharacterClass.WideMark;

    private int FindOpener(Run closer)
    {
        var key = ((closer.Mark == '*' ? 0 : closer.Mark == '_' ? 1 : 2) * 6) + (closer.Opens ? 3 : 0) + (closer.Length % 3);
        for (var at = _open.Count - 1; at >= _searched[key]; at--)
        {
            var opener = _runs[_open[at]];
            if (opener.Mark != closer.Mark)
                continue;
            // The rule of three, by which '*a**b*' has one emphasis and not two.
            if ((opener.Closes || closer.Opens) && (opener.Length + closer.Length) % 3 == 0 && (opener.Length % 3 != 0 || closer.Length % 3 != 0))
                continue;
            return at;
        }

        _searched[key] = _open.Count;
        return -1;
    }

    private void Close(int count)
    {
        _open.RemoveRange(count, _open.Count - count);
        for (var key = 0; key < _searched.Length; key++)
            _searched[key] = Math.Min(_searched[key], count);
    }

    private void Overwrite(int start, int length)
    {
        for (var i = start; i < start + length; i++)
            output[i] = PlainText.Nothing;
    }

    // Rest: the marks that are not yet used up.
    private readonly record struct Run(int Position, int Length, int Rest, char Mark, bool Opens, bool Closes);
}
