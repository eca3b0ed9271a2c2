using System.Globalization;
using System.Text;

namespace ArticleSchema;

/// <summary>Writes values as YAML on one line, the same in every culture.</summary>
internal static class FlowText
{
    /// <summary>The elements in brackets.</summary>
    public static string List<T>(IEnumerable<T> items)
    {
        var yaml = new StringBuilder();
        AppendList(yaml, items);
        return yaml.ToString();
    }

    /// <summary>The keys and values in braces.</summary>
    public static string Dictionary<T>(IEnumerable<KeyValuePair<string, T>> items)
    {
        var yaml = new StringBuilder();
        AppendDictionary(yaml, items);
        return yaml.ToString();
    }

    /// <summary>Writes a value of any kind.</summary>
    public static void Append(StringBuilder yaml, FrontMatterValue value)
    {
        switch (value.Kind)
        {
            case FrontMatterKind.List:
                AppendList(yaml, value.GetList());
                break;
            case FrontMatterKind.Mapping:
                AppendDictionary(yaml, value.GetMapping());
                break;
            default:
                AppendScalar(yaml, value, inFlow: true);
                break;
        }
    }

    /// <summary>Writes a value that is neither a list nor a mapping.</summary>
    /// <param name="yaml">Takes what is written.</param>
    /// <param name="value">The value.</param>
    /// <param name="inFlow">Whether it stands between brackets.</param>
    public static void AppendScalar(StringBuilder yaml, FrontMatterValue value, bool inFlow)
    {
        if (value.TryGetString(out var text))
            YamlScalar.Append(yaml, text, inFlow);
        else if (value.TryGetBoolean(out var flag))
            yaml.Append(flag ? "true" : "false");
        else
            yaml.Append(value.IsNull ? "null" : value.GetNumberText());
    }

    /// <summary>What is no text, list or mapping, the same in every culture.</summary>
    public static string? Format<T>(T item) => item switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        DateTimeOffset or DateOnly or TimeOnly => ((IFormattable)item).ToString("O", CultureInfo.InvariantCulture),
        // As it is spelt; its own text resolves escapes.
        Uri address => address.OriginalString,
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => item.ToString(),
    };

    private static void AppendList<T>(StringBuilder yaml, IEnumerable<T> items)
    {
        var separator = "";
        yaml.Append('[');
        foreach (var item in items)
        {
            yaml.Append(separator);
            AppendItem(yaml, item);
            separator = ", ";
        }

        yaml.Append(']');
    }

    private static void AppendDictionary<T>(StringBuilder yaml, IEnumerable<KeyValuePair<string, T>> items)
    {
        var separator = "";
        yaml.Append('{');
        foreach (var (key, value) in items)
        {
            yaml.Append(separator);
            YamlKey.Append(yaml, key, inFlow: true);
            yaml.Append(": ");
            AppendItem(yaml, value);
            separator = ", ";
        }

        yaml.Append('}');
    }

    private static void AppendItem<T>(StringBuilder yaml, T item)
    {
        if (item is FrontMatterValue value)
            Append(yaml, value);
        else if (item is string text)
            YamlScalar.Append(yaml, text, inFlow: true);
        else
            yaml.Append(Format(item));
    }
}
