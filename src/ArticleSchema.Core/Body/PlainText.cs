using System.Runtime.CompilerServices;
using System.Text;

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
        var text = new StringBuilder(end);
        var last = CharacterClass.Blank;
        var (hasBlank, hasSoftBreak) = (false, false);
        for (var at = 0; at < end;)
        {
            var codePoint = Characters.GetCodePoint(at, out var length);
            switch (codePoint)
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
                    if (text.Length > 0)
                        text.Append('\n');
                    (last, hasBlank, hasSoftBreak) = (CharacterClass.Blank, false, false);
                    break;
                default:
                    var next = CharacterClasses.Get(codePoint);
                    var runsOn = hasSoftBreak && CharacterClasses.IsWide(last) && CharacterClasses.IsWide(next);
                    if ((hasBlank || hasSoftBreak) && !runsOn && last != CharacterClass.Blank)
                        text.Append(' ');
                    text.Append(Characters[at]);
                    if (length == 2)
                        text.Append(Characters[at + 1]);
                    (last, hasBlank, hasSoftBreak) = (next, false, false);
                    break;
            }

            at += length;
        }

        return text.ToString().TrimEnd('\n');
    }
}
