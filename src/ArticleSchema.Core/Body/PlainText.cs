using System.Runtime.CompilerServices;

using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Body;

/// <summary>Text without marks, as it is read; marks that turn out to be some only later are overwritten.</summary>
internal sealed class PlainText
{
    /// <summary>Stands where a mark was.</summary>
    public const char Nothing = '\0';

    /// <summary>Ends a line because the author said so.</summary>
    public const char HardBreak = '\v';

    /// <summary>Ends a line of the file.</summary>
    public const char SoftBreak = '\n';

    // Those inside another one are not kept.
    private readonly List<TextRange> _images = [];
    private readonly CharBuffer _shown = new();

    public CharBuffer Characters { get; } = new();

    public void Clear()
    {
        Characters.Clear();
        _images.Clear();
    }

    /// <summary>Notes that what was written from a position on describes an image.</summary>
    public void AddImage(int start)
    {
        while (_images.Count > 0 && _images[_images.Count - 1].Start >= start)
            _images.RemoveAt(_images.Count - 1);
        _images.Add(TextRange.FromBounds(start, Characters.Length));
    }

    /// <summary>Whether there is a letter or digit before a position that is not about an image.</summary>
    public bool HasWords(int end)
    {
        var image = 0;
        for (var at = 0; at < end;)
        {
            while (image < _images.Count && _images[image].End <= at)
                image++;
            if (image < _images.Count && _images[image].Start <= at)
            {
                at = _images[image].End;
                continue;
            }

            if (CharacterClasses.Get(Characters.GetCodePoint(at, out var length)) >= CharacterClass.Letter)
                return true;
            at += length;
        }

        return false;
    }

    /// <summary>The text before a position: blanks are single, lines of the file run on, and between characters of Chinese and Japanese they do so without a blank.</summary>
    [MethodImpl(HotLoop.Options)]
    public string ToString(int end)
    {
        // A pair that a mark tears apart is shown as one.
        if (end > 0 && end < Characters.Length && char.IsSurrogatePair(Characters[end - 1], Characters[end]))
            end++;
        _shown.Clear();
        _shown.Reserve(end);
        var (characters, shown, length) = (Characters.Array, _shown.Array, 0);
        // Last: where the character stands that was shown last in this line.
        var (last, hasBlank, hasSoftBreak) = (-1, false, false);
        for (var at = 0; at < end; at++)
        {
            switch (characters[at])
            {
                case Nothing:
                    break;
                case ' ' or '\t':
                    hasBlank = true;
                    break;
                case SoftBreak or '\r':
                    hasSoftBreak = true;
                    break;
                case HardBreak:
                    if (length > 0)
                        shown[length++] = '\n';
                    (last, hasBlank, hasSoftBreak) = (-1, false, false);
                    break;
                default:
                    if ((hasBlank || hasSoftBreak) && last >= 0 && IsSeparated(last, at, hasSoftBreak))
                        shown[length++] = ' ';
                    shown[length++] = characters[at];
                    (last, hasBlank, hasSoftBreak) = (at, false, false);
                    break;
            }
        }

        while (length > 0 && shown[length - 1] == '\n')
            length--;
        return new string(shown, 0, length);
    }

    // A character that is a blank itself needs no other behind it.
    [MethodImpl(HotLoop.Options)]
    private bool IsSeparated(int last, int next, bool hasSoftBreak)
    {
        var before = CharacterClasses.Get(Characters.GetCodePointBefore(last + 1));
        return before != CharacterClass.Blank && !(hasSoftBreak && CharacterClasses.IsWide(before) && CharacterClasses.IsWide(CharacterClasses.Get(Characters.GetCodePoint(next, out _))));
    }
}
