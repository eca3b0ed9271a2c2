using System.Reflection;
using System.Text;
using ArticleSchema.Analyzers.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleSchema.Analyzers.Tests.Emission;

public class BakedLiteralTests
{
    [Theory]
    [InlineData("plain 云 😀 {0} $ @ '", "plain 云 😀 {0} $ @ '")]
    [InlineData("\"\\", "\\\"\\\\")]
    [InlineData("\r\n\t\0", "\\r\\n\\t\\u0000")]
    [InlineData("\u0085\u2028\u2029", "\\u0085\\u2028\\u2029")]
    [InlineData("\u202E\u2066\uFEFF\u00A0", "\\u202E\\u2066\\uFEFF\\u00A0")]
    public void Text_IsEscapedOnlyWhereNeeded(string text, string literal) => Assert.Equal(literal, Literal(text));

    // Not as theory data: attributes are kept in UTF-8, which has no such halves.
    [Fact]
    public void HalfOfASurrogatePair_BecomesTheReplacementCharacter()
    {
        Assert.Equal("\\uFFFD", Literal("\uD83D"));
        Assert.Equal("\\uFFFD\\uFFFD", Literal("\uDE00\uD83D"));
        Assert.Equal("\\uFFFD😀", Literal("\uD83D\uD83D\uDE00"));
    }

    [Fact]
    public void EveryCharacter_CompilesToItsUtf8()
    {
        var random = new RandomText(seed: 8);
        string[] texts =
        [
            // All of UTF-16, halves of pairs included, each unit apart from its neighbour.
            .. Enumerable.Range(0, 0x10000).Select(static unit => $"{(char)unit}-").Chunk(4096).Select(static units => string.Concat(units)),
            .. Enumerable.Range(0, 300).Select(_ => random.Next(80)),
        ];
        var members = texts.Select(static (text, i) => $"public static System.ReadOnlySpan<byte> D{i} => \"{Literal(text)}\"u8;");
        var get = $"public static byte[] Get(int i) => i switch {{ {string.Concat(texts.Select(static (_, i) => $"{i} => D{i}.ToArray(), "))} _ => null }};";

        var compiled = Compile($"public static class Data {{ {string.Join('\n', members)}\n{get} }}");

        for (var i = 0; i < texts.Length; i++)
            Assert.Equal(Encoding.UTF8.GetBytes(texts[i]), compiled(i));
    }

    private static string Literal(string text)
    {
        var literal = new StringBuilder();
        BakedLiteral.Append(literal, text);
        return literal.ToString();
    }

    private static Func<int, byte[]> Compile(string source)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is "System.Runtime.dll" or "System.Private.CoreLib.dll")
            .Select(static path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            "Baked",
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp11))],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        Assert.Empty(result.Diagnostics);
        return Assembly.Load(assembly.ToArray()).GetType("Data")!.GetMethod("Get")!.CreateDelegate<Func<int, byte[]>>();
    }
}
