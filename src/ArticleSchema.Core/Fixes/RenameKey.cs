using ArticleSchema.Core.FrontMatter;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Text;
using ArticleSchema.Core.Toml;

namespace ArticleSchema.Core.Fixes;

/// <summary>Gives a key the name that was meant; quotes around it stay.</summary>
internal static class RenameKey
{
    /// <summary>The fix, or null where the new name could not stand in the old one's place as it is.</summary>
    public static Fix? From(SourceFile file, FrontMatterNotation notation, ScalarNode key, string name)
    {
        var written = file.GetText(key.Range);
        var at = written.IndexOf(key.Text, StringComparison.Ordinal);
        // Without quotes, a dot makes two keys in TOML, and no other letters are allowed.
        var isBareToml = notation == FrontMatterNotation.Toml && key.Style == ScalarStyle.Plain;
        if (at < 0 || !name.All(character => isBareToml ? TomlKeyReader.IsBareKeyCharacter(character) : char.IsLetterOrDigit(character) || character is '_' or '-' or '.'))
            return null;
        return new Fix($"Rename '{key.Text}' to '{name}'", [new TextEdit(new TextRange(key.Range.Start + at, key.Text.Length), name)]);
    }
}
