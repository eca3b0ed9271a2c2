using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;

using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ArticleSchema.Core.Yaml;

/// <summary>Reads YAML, and JSON as its subset, into nodes that know their place in the file.</summary>
/// <remarks>Values follow the core schema of YAML 1.2 (§10.3), whatever other tools make of <c>yes</c> or <c>012</c>.</remarks>
internal static class YamlReader
{
    /// <summary>Reads the one document in a range of a file.</summary>
    public static ReadResult Read(SourceFile file, TextRange range, ReadLimits limits)
    {
        if (range.Length > limits.Length)
        {
            var tooLong = new ReadFault(ReadFaultKind.Limit, new TextRange(range.Start, 0), $"it is longer than {limits.Length} characters");
            return new ReadResult(null, [tooLong]);
        }

        var characters = YamlCharacters.Examine(file.Text, range);
        return SimpleYamlReader.Read(file.Text, range, limits, characters) is { } root ? new ReadResult(root, []) : Parse(file, range, limits, characters);
    }

    /// <summary>Reads by the parser what <see cref="SimpleYamlReader"/> leaves to it.</summary>
    public static ReadResult Parse(SourceFile file, TextRange range, ReadLimits limits, YamlCharacters characters)
    {
        var text = characters.Hide(range.Length == file.Text.Length ? file.Text : file.GetText(range));
        var builder = new YamlNodeBuilder(file.Text, range, limits, characters, soundUntil: range.End);
        if (TryFeed(text, builder, out _))
            return builder.Finish();

        var search = YamlFaultFinder.Find(file.Text, range);
        if (search.Fault is null)
            text = characters.Hide(text, search);
        builder = new YamlNodeBuilder(file.Text, range, limits, characters, soundUntil: range.End);
        if (TryFeed(text, builder, out var position))
            return builder.Finish();

        // Where the author went wrong may be far before the place where the parser noticed. What it read in between is not what was
        // meant, so the sound part is read once more by itself.
        var fault = Choose(search.Fault, file.Text, range, characters, range.Start + position);
        builder = new YamlNodeBuilder(file.Text, range, limits, characters, fault.SoundUntil);
        // Where the parser gives up this time says nothing new: the fault is known, and what came before it is in the builder.
        TryFeed(text, builder, out _);
        builder.Fail(new ReadFault(ReadFaultKind.Syntax, fault.Range, fault.Explanation));
        return builder.Finish();
    }

    private static YamlFault Choose(YamlFault? found, string text, TextRange range, YamlCharacters characters, int position)
    {
        foreach (var suspect in characters.Suspects)
        {
            if (!YamlCharacters.IsAllowed(text[suspect], isQuoted: true) && !(found?.Range.Start < suspect))
                return new YamlFault(new TextRange(suspect, 1), YamlCharacters.Explain(text[suspect]), suspect);
        }

        // What the finder does not know is rare, and told of in general words.
        return found ?? new YamlFault(new TextRange(position, position < range.End ? 1 : 0), "from here on it cannot be read; text with characters that mean something to YAML goes into quotes", position);
    }

    /// <summary>Gives the parser's events to a builder; false where the parser gave up, with the position that it had reached.</summary>
    private static bool TryFeed(string text, YamlNodeBuilder builder, out int position)
    {
        position = 0;
        var scanner = new Scanner(new StringReader(text), skipComments: true);
        var parser = new Parser(scanner);
        while (!builder.IsDone)
        {
            if (!TryMoveNext(parser, scanner, text, ref position))
                return false;
            if (parser.Current is not { } read)
                break;
            Give(read, builder);
        }

        return true;
    }

    /// <summary>Lets the parser take one step; behind the last event there is no current one.</summary>
    private static bool TryMoveNext(Parser parser, Scanner scanner, string text, ref int position)
    {
        try
        {
            parser.MoveNext();
            return true;
        }
        catch (YamlException exception)
        {
            position = Clamp(exception.Start, text);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // On malformed input the library also throws InvalidOperationException, ArgumentException and others, which
            // carry no position; the scanner still knows how far it came.
            position = Clamp(scanner.CurrentPosition, text);
        }

        return false;
    }

    private static void Give(ParsingEvent read, YamlNodeBuilder builder)
    {
        switch (read)
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
                builder.Close(read);
                break;
            case AnchorAlias alias:
                builder.AddAlias(alias);
                break;
            case DocumentStart start:
                builder.StartDocument(start);
                break;
        }
    }

    private static int Clamp(Mark mark, string text) => (int)Math.Min(mark.Index, text.Length);
}
