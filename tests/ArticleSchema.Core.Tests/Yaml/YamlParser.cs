using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;

using ArticleSchema.Core.Yaml;

namespace ArticleSchema.Core.Tests.Yaml;

/// <summary>The parser behind the reader, which only the engine sees.</summary>
internal static partial class YamlParser
{
    private static readonly Assembly s_assembly = Assembly.Load(typeof(YamlReader).Assembly.GetReferencedAssemblies().Single(name => name.Name == "ArticleSchema.Yaml"));

    /// <summary>What the parser says of a text: its message, the name of another exception, or <c>nothing</c>.</summary>
    public static string Judge(string text)
    {
        var type = s_assembly.GetType("YamlDotNet.Core.Parser", throwOnError: true)!;
        var moveNext = type.GetMethod("MoveNext")!.CreateDelegate<Func<bool>>(Activator.CreateInstance(type, new StringReader(text)));
        try
        {
            while (moveNext())
            {
            }

            return "nothing";
        }
        catch (Exception exception)
        {
            return exception.GetType().Namespace == "YamlDotNet.Core" ? exception.Message : exception.GetType().Name;
        }
    }

    /// <summary>All that its scanner and its parser can say, taken from the texts in the assembly.</summary>
    public static IReadOnlyList<string> ReadMessages()
    {
        using var file = new PEReader(File.OpenRead(s_assembly.Location));
        var metadata = file.GetMetadataReader();
        var messages = new List<string>();
        for (var handle = MetadataTokens.UserStringHandle(1); !handle.IsNil; handle = metadata.GetNextHandle(handle))
            messages.Add(metadata.GetUserString(handle));
        return messages.FindAll(message => Message().IsMatch(message));
    }

    [GeneratedRegex("^(While (scanning|parsing)|Did not find expected <|Found (duplicate|incompatible)|Invalid key|Anchor before|Block sequence|Mapping (keys|values)|Unexpected comma)")]
    private static partial Regex Message();
}
