using ArticleSchema.CompilerServices;
using ArticleSchema.Tests.Data;

namespace ArticleSchema.Tests.CompilerServices;

public class ReferencedEntriesTests
{
    private readonly NoteCollection _notes = NoteCollection.Of(10);
    private ReferencedEntries<Note> _references;

    [Fact]
    public void List_ResolvesWhatIsTouched()
    {
        var list = _references.Get(_notes.All, ["note/3", "note/9", "nowhere"], "see", null);

        Assert.Equal(3, list.Count);
        Assert.Equal(0, _notes.Decoded);
        Assert.Equal("Note 9", list[1].Title);
        Assert.Equal(1, _notes.Decoded);
        Assert.Contains("to which 'see' refers", Assert.Throws<KeyNotFoundException>(() => list[2]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SameKeys_GiveTheSameList()
    {
        string[] keys = ["note/3"];

        Assert.Same(_references.Get(_notes.All, keys, "see", null), _references.Get(_notes.All, keys, "see", null));
    }

    [Fact]
    public void OtherKeysOrArticle_GiveAnotherList()
    {
        string[] keys = ["note/3"];
        var first = _references.Get(_notes.All, keys, "see", null);

        Assert.Equal("Note 4", Assert.Single(_references.Get(_notes.All, ["note/4"], "see", null)).Title);
        Assert.NotSame(first, _references.Get(_notes.All, keys, "see", Entry.None));
    }

    [Fact]
    public void WhatIsHeld_IsNoPartOfEquality()
    {
        var other = _references;
        _references.Get(_notes.All, ["note/3"], "see", null);

        Assert.Equal(other, _references);
        Assert.Equal(other.GetHashCode(), _references.GetHashCode());
    }
}
