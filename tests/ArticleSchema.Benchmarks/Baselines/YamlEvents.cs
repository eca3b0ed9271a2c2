using YamlDotNet.Core;

namespace ArticleSchema.Benchmarks.Baselines;

/// <summary>Lets YamlDotNet's parser run over a text and drops all that it says: what its events cost before anything is made of them.</summary>
internal static class YamlEvents
{
    public static int Count(string text)
    {
        var parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        var events = 0;
        while (parser.MoveNext())
            events++;
        return events;
    }
}
