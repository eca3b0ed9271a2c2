using System.Text;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.Analyzers.Tests.Harness;

/// <summary>An additional file of a project.</summary>
/// <param name="Path">Its path below the project's folder.</param>
/// <param name="Text">Its text, without a byte order mark.</param>
/// <param name="HasByteOrderMark">Whether its bytes begin with one.</param>
internal sealed record TestFile(string Path, string Text, bool HasByteOrderMark = false)
{
    /// <summary>The text as Roslyn decodes it from the file's bytes.</summary>
    public SourceText ToSourceText()
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: HasByteOrderMark);
        using var bytes = new MemoryStream([.. encoding.Preamble, .. encoding.GetBytes(Text)]);
        return SourceText.From(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    public AdditionalText ToAdditionalText(TestProject project) => new FileText(project.FullPath(Path), ToSourceText());

    private sealed class FileText(string path, SourceText text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }
}
