using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ArticleSchema.Benchmarks.Baselines;

/// <summary>What people write without us: a class, YamlDotNet's deserializer, and a loop over the files when the program starts.</summary>
internal sealed class PostByHand
{
    public string Title { get; set; } = "";

    public string Date { get; set; } = "";

    public string? Updated { get; set; }

    public string? Author { get; set; }

    public string? Description { get; set; }

    public string Categories { get; set; } = "";

    public List<string> Tags { get; set; } = [];

    public string? Lang { get; set; }

    public bool Draft { get; set; }

    public int Weight { get; set; }

    public string? Thumbnail { get; set; }

    public Dictionary<string, string>? Cover { get; set; }

    /// <summary>Reads files.</summary>
    public static List<PostByHand> ReadAll(IEnumerable<string> paths)
    {
        var deserializer = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).IgnoreUnmatchedProperties().Build();
        return [.. paths.Select(path => deserializer.Deserialize<PostByHand>(FenceReader.Read(path)))];
    }
}
