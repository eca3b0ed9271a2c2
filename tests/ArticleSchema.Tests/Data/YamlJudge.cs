using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ArticleSchema.Tests.Data;

/// <summary>Reads YAML with YamlDotNet's parser and the standard's own patterns, and refuses what YAML 1.1 takes for something else.</summary>
internal static partial class YamlJudge
{
    /// <summary>The value of the only document.</summary>
    public static FrontMatterValue Read(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        var value = Read(parser);
        parser.Consume<DocumentEnd>();
        parser.Consume<StreamEnd>();
        return value;
    }

    private static FrontMatterValue Read(IParser parser)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
            return scalar.IsQuotedImplicit ? scalar.Value : Resolve(scalar.Value);

        if (parser.TryConsume<SequenceStart>(out _))
        {
            var items = new List<FrontMatterValue>();
            while (!parser.TryConsume<SequenceEnd>(out _))
                items.Add(Read(parser));

            return FrontMatterValue.FromList(items);
        }

        parser.Consume<MappingStart>();
        var members = new List<KeyValuePair<string, FrontMatterValue>>();
        while (!parser.TryConsume<MappingEnd>(out _))
            members.Add(new(Read(parser).GetString(), Read(parser)));

        return FrontMatterValue.FromMapping(members);
    }

    // YAML 1.2.2, section 10.3.2. A plain text that YAML 1.1 resolves differently must not occur either.
    private static FrontMatterValue Resolve(string plain)
    {
        if (Null().IsMatch(plain))
            return FrontMatterValue.Null;
        if (Boolean().IsMatch(plain))
            return plain.StartsWith('t');
        if (Number().IsMatch(plain))
            return FrontMatterValue.FromNumber(plain);

        Assert.DoesNotMatch(OldScalar(), plain);
        return plain;
    }

    [GeneratedRegex(@"\A(null|Null|NULL|~|)\z")]
    private static partial Regex Null();

    [GeneratedRegex(@"\A(true|True|TRUE|false|False|FALSE)\z")]
    private static partial Regex Boolean();

    [GeneratedRegex(@"\A([-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?(\.inf|\.Inf|\.INF)|\.nan|\.NaN|\.NAN)\z")]
    private static partial Regex Number();

    [GeneratedRegex(@"\A(y|Y|yes|Yes|YES|n|N|no|No|NO|on|On|ON|off|Off|OFF|[-+]?[0-9][0-9_:.]*|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*|=|<<)\z")]
    private static partial Regex OldScalar();
}
