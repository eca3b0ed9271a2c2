using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ArticleSchema.Core.Yaml;

/// <summary>Reads YAML, and JSON as its subset, into nodes that know their place in the file.</summary>
/// <remarks>Values follow the core schema of YAML 1.2 (§10.3), whatever other tools make of <c>yes</c> or <c>012</c>.</remarks>
public static class YamlReader
{
    /// <summary>Reads the one document in a range of a file.</summary>
    public static ReadResult Read(SourceFile file, TextRange range, ReadLimits limits)
    {
        if (range.Length > limits.Length)
        {
            var tooLong = new ReadFault(ReadFaultKind.Limit, new TextRange(range.Start, 0), $"it is longer than {limits.Length} characters");
            return new ReadResult(null, [tooLong]);
        }

        var text = range.Length == file.Text.Length ? file.Text : file.GetText(range);
        var builder = new YamlNodeBuilder(file.Text, range, limits);
        var scanner = new Scanner(new StringReader(text), skipComments: true);
        try
        {
            Feed(new Parser(scanner), builder);
        }
        catch (YamlException exception)
        {
            builder.Fail(YamlFaultExplainer.Explain(file, range, ToFile(range, exception.Start), exception.Message));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // On malformed input the library also throws InvalidOperationException, ArgumentException and others, which
            // carry no position; the scanner still knows how far it came.
            builder.Fail(YamlFaultExplainer.Explain(file, range, ToFile(range, scanner.CurrentPosition), exception.Message));
        }

        return builder.Finish();
    }

    private static void Feed(Parser parser, YamlNodeBuilder builder)
    {
        while (!builder.IsDone && parser.MoveNext())
        {
            switch (parser.Current)
            {
                case Scalar scalar:
                    builder.AddScalar(scalar);
                    break;
                case MappingStart start:
                    builder.Open(start, isMapping: true, isFlow: start.Style == MappingStyle.Flow);
                    break;
                case SequenceStart start:
                    builder.Open(start, isMapping: false, isFlow: start.Style == SequenceStyle.Flow);
                    break;
                case MappingEnd or SequenceEnd:
                    builder.Close(parser.Current);
                    break;
                case AnchorAlias alias:
                    builder.AddAlias(alias);
                    break;
                case DocumentStart start:
                    builder.StartDocument(start);
                    break;
            }
        }
    }

    private static int ToFile(TextRange range, Mark mark) => range.Start + (int)Math.Min(mark.Index, range.Length);
}
