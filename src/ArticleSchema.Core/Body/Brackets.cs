namespace ArticleSchema.Core.Body;

/// <summary>Finds the links and images among the brackets of a text (CommonMark §6.3, §6.4) and leaves of them what they show.</summary>
/// <param name="source">The text.</param>
/// <param name="plain">Where its plain text goes.</param>
/// <param name="emphasis">The marks of emphasis, which do not reach out of a link.</param>
/// <param name="labels">The labels that the file defines; null where nobody has looked, so that <c>[text][label]</c> is taken for a link.</param>
internal sealed class Brackets(InlineSource source, PlainText plain, Emphasis emphasis, LinkLabels? labels)
{
    private readonly List<Bracket> _open = [];

    // A link holds no links: so many of the open brackets are around one, and so can only be images.
    private int _aroundLink;

    private CharBuffer Text => source.Text;

    public void Clear()
    {
        _open.Clear();
        _aroundLink = 0;
    }

    /// <summary>Takes over an opening bracket and says where to go on.</summary>
    public int Open(int at)
    {
        var isImage = Text[at] == '!';
        var next = at + (isImage ? 2 : 1);
        _open.Add(new Bracket(next, plain.Characters.Length, emphasis.Count, isImage));
        plain.Characters.Append(Text, at, next - at);
        return next;
    }

    /// <summary>Takes over a closing bracket and says where to go on.</summary>
    public int Close(int at)
    {
        if (_open.Count > 0)
        {
            var bracket = _open[_open.Count - 1];
            _open.RemoveAt(_open.Count - 1);
            var isAroundLink = _aroundLink > _open.Count;
            _aroundLink = Math.Min(_aroundLink, _open.Count);
            if (IsNote(bracket, at))
            {
                emphasis.Remove(bracket.Marks);
                plain.Characters.Truncate(bracket.Output);
                return at + 1;
            }

            if ((bracket.IsImage || !isAroundLink) && FindEnd(bracket.Start, at) is >= 0 and var end)
            {
                Show(bracket);
                return end;
            }
        }

        plain.Characters.Append(']');
        return at + 1;
    }

    private void Show(Bracket bracket)
    {
        emphasis.Remove(bracket.Marks);
        plain.Characters[bracket.Output] = PlainText.Nothing;
        if (bracket.IsImage)
        {
            plain.Characters[bracket.Output + 1] = PlainText.Nothing;
            plain.AddImage(bracket.Output);
        }
        else
        {
            _aroundLink = _open.Count;
        }
    }

    // '[^1]', where there is such a note.
    private bool IsNote(Bracket bracket, int at) =>
        labels is { Count: > 0 } && !bracket.IsImage && Text[bracket.Start] == '^' && labels.Contains(Text, bracket.Start, at);

    private int FindEnd(int start, int at)
    {
        if (Text.At(at + 1) == '(' && LinkTail.Read(Text, at + 1) is >= 0 and var end)
            return end;
        if (labels is { Count: 0 })
            return -1;
        if (Text.At(at + 1) != '[' || LinkLabels.FindEnd(Text, at + 2) is not (>= 0 and var close))
            return labels?.Contains(Text, start, at) == true ? at + 1 : -1;
        var isDefined = close == at + 2 ? labels?.Contains(Text, start, at) : labels?.Contains(Text, at + 2, close);
        return isDefined == false ? -1 : close + 1;
    }

    private readonly record struct Bracket(int Start, int Output, int Marks, bool IsImage);
}
