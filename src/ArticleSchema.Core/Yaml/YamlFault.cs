using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Yaml;

/// <summary>Where a text stops being YAML, and why.</summary>
/// <param name="Range">What the author has to change.</param>
/// <param name="Explanation">A clause in plain words.</param>
/// <param name="SoundUntil">Up to where everything is certainly meant as it was read; a value that reaches further is not.</param>
internal sealed record YamlFault(TextRange Range, string Explanation, int SoundUntil);
