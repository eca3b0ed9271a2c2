using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Nodes;

/// <summary>One name and value of an object.</summary>
internal class Member
{
    /// <summary>Joins a key and its value.</summary>
    public Member(ScalarNode key, DataNode value)
    {
        Key = key;
        Value = value;
    }

    /// <summary>The key as a node, with its place.</summary>
    public ScalarNode Key { get; }

    /// <summary>The name: the key's text. In JSON Schema's data model every name is a string, so <c>2024: x</c> is named "2024".</summary>
    public string Name => Key.Text;

    /// <summary>The value.</summary>
    public DataNode Value { get; }

    /// <summary>From the key's first character to the value's last.</summary>
    public TextRange Range => TextRange.FromBounds(Key.Range.Start, Math.Max(Key.Range.End, Value.Range.End));

    /// <summary>What to point at when the value is wrong: the value, or the key where the file gives no value.</summary>
    public TextRange ValueRange => Value.Range.Length == 0 ? Key.Range : Value.Range;
}
