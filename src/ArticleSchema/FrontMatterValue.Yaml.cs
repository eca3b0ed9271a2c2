namespace ArticleSchema;

// What writes a value for a file.
public sealed partial class FrontMatterValue
{
    /// <summary>The value as YAML of several lines, as an author would write it, which reads back as an equal value.</summary>
    /// <remarks>
    /// <para>
    /// Mappings and lists have a line for each key and each element, and texts of several lines are literal blocks. Other
    /// texts are quoted where a reader, be it of YAML 1.2 or 1.1, could take them for something else, and what nobody could
    /// see is written as an escape; numbers keep their spelling. Lines end with <c>\n</c>, the last one too.
    /// </para>
    /// <para>
    /// JSON, which schemas speak of, knows neither <c>.inf</c> nor <c>.nan</c>: where articles are checked they are read
    /// as texts. Half of a surrogate pair is no character that a file could hold; it is written as its escape, which
    /// readers refuse.
    /// </para>
    /// </remarks>
    /// <example>
    /// <code>
    /// FrontMatterValue value = FrontMatterValue.FromMapping(
    /// [
    ///     new("title", "Hello, world"),
    ///     new("tags", FrontMatterValue.FromList(["news", "2024"])),
    /// ]);
    /// Console.Write(value.ToYaml());
    /// // title: Hello, world
    /// // tags:
    /// //   - news
    /// //   - "2024"
    /// </code>
    /// </example>
    public string ToYaml() => BlockText.Write(this);

    /// <summary>The mapping as front matter: its YAML between two fences, to which the text of an article can be appended.</summary>
    /// <exception cref="InvalidOperationException">The value is not a mapping.</exception>
    /// <example>
    /// <code>
    /// File.WriteAllText("hello.md", value.ToFrontMatter() + "\nText of the article.\n");
    /// </code>
    /// </example>
    /// <inheritdoc cref="ToYaml" path="/remarks"/>
    public string ToFrontMatter() => Kind == FrontMatterKind.Mapping ? $"---\n{ToYaml()}---\n" : throw NotA("mapping");
}
