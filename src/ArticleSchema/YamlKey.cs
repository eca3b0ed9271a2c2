using System.Text;

namespace ArticleSchema;

/// <summary>Writes the keys of mappings.</summary>
internal static class YamlKey
{
    // YAML readers give up on a key without '?' after 1,024 characters; quotes and escapes count.
    private const int LongestImplicit = 1000;

    /// <summary>Writes a key, behind <c>?</c> where it is too long to stand alone; true where it is.</summary>
    /// <param name="yaml">Takes what is written.</param>
    /// <param name="key">Any text.</param>
    /// <param name="inFlow">Whether the mapping is written between brackets.</param>
    public static bool Append(StringBuilder yaml, string key, bool inFlow)
    {
        var start = yaml.Length;
        YamlScalar.Append(yaml, key, inFlow);
        if (yaml.Length - start <= LongestImplicit)
            return false;

        yaml.Insert(start, "? ");
        return true;
    }
}
