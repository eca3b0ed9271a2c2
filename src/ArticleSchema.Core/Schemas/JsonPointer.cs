using System.Globalization;

using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas;

/// <summary>JSON Pointer (RFC 6901): a path to a value inside a document.</summary>
internal static class JsonPointer
{
    /// <summary>Adds a member's name to a pointer.</summary>
    public static string Append(string pointer, string name) => pointer + "/" + name.Replace("~", "~0").Replace("/", "~1");

    /// <summary>Adds an item's index to a pointer.</summary>
    public static string Append(string pointer, int index) => pointer + "/" + index.ToString(CultureInfo.InvariantCulture);

    /// <summary>The value that a pointer leads to from <paramref name="root"/>, or null when it leads nowhere.</summary>
    public static DataNode? Find(DataNode root, string pointer)
    {
        if (pointer.Length == 0)
            return root;
        if (pointer[0] != '/')
            return null;
        DataNode? node = root;
        foreach (var segment in pointer.Substring(1).Split('/'))
        {
            node = node switch
            {
                ObjectNode mapping => mapping.Find(segment.Replace("~1", "/").Replace("~0", "~"))?.Value,
                ArrayNode array when TryParseIndex(segment, out var index) && index < array.Items.Count => array.Items[index],
                _ => null,
            };
            if (node is null)
                return null;
        }

        return node;
    }

    // RFC 6901 §4: digits without a leading zero.
    private static bool TryParseIndex(string segment, out int index) =>
        int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out index) && (segment.Length == 1 || segment[0] != '0');
}
