using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.Benchmarks.Compilation;

/// <summary>A file as the compiler hands it to generators and analyzers: read when it is first asked for, and kept.</summary>
internal sealed class FileText(string path) : AdditionalText
{
    private readonly Lazy<SourceText> _text = new(() =>
    {
        using var file = File.OpenRead(path);
        return SourceText.From(file);
    });

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text.Value;
}
