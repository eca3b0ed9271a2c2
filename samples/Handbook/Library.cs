namespace Handbook;

/// <summary>The guides that a reader may see.</summary>
/// <param name="showsDrafts">Whether drafts are among them.</param>
internal sealed class Library(bool showsDrafts)
{
    public Guide? Find(string key) => GuideCollection.TryGet(key, out var guide) && IsVisible(guide) ? guide : null;

    public IReadOnlyList<Guide> InSection(Section section, string language) => Visible(GuideCollection.BySection(section.Id), language);

    public IReadOnlyList<Guide> By(Person person, string language) => Visible(GuideCollection.ByAuthor(person.Entry.Key), language);

    public IReadOnlyList<Guide> Tagged(string tag, string language) => Visible(GuideCollection.ByTag(tag), language);

    public IReadOnlyList<Guide> Related(Guide guide) => guide.Related is { } related ? Visible(related, guide.Language) : [];

    /// <summary>The same guide in the other languages.</summary>
    public IReadOnlyList<Guide> Translations(Guide guide) => [.. GuideCollection.TranslationsOf(guide).Where(IsVisible)];

    /// <summary>The guides before and after one, in the order of sections and positions; null at the ends.</summary>
    public (Guide? Previous, Guide? Next) Neighbours(Guide guide)
    {
        var guides = SectionCollection.All.SelectMany(section => InSection(section, guide.Language)).ToList();
        var index = guides.IndexOf(guide);
        return (guides.ElementAtOrDefault(index - 1), guides.ElementAtOrDefault(index + 1));
    }

    private bool IsVisible(Guide guide) => showsDrafts || !guide.Draft;

    private List<Guide> Visible(IEnumerable<Guide> guides, string language) =>
        [.. guides.Where(guide => guide.Language == language && IsVisible(guide))];
}
