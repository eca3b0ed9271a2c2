using System.Text;

namespace ArticleSchema;

/// <summary>Writes values as YAML in block style, as an author would: a line for each key and each element.</summary>
internal sealed class BlockText
{
    private const int Step = 2;

    // No reader of front matter follows deeper, and the blanks before a line would grow with the square of the depth.
    private const int DeepestIndentation = 64 * Step;

    private readonly StringBuilder _yaml = new();

    private BlockText()
    {
    }

    /// <summary>The value, ended by a line break.</summary>
    public static string Write(FrontMatterValue value)
    {
        var writer = new BlockText();
        if (value.Count > 0)
            writer.AppendItems(value, indentation: 0);
        else
            writer.AppendScalar(value, indentation: 0, isRoot: true);

        return writer._yaml.ToString();
    }

    /// <summary>Writes the members or elements; the first where the line stands, the others on lines of their own.</summary>
    private void AppendItems(FrontMatterValue value, int indentation)
    {
        var isFirst = true;
        if (value.TryGetMapping(out var members))
        {
            foreach (var (key, member) in members)
            {
                Indent(isFirst ? 0 : indentation);
                AppendMember(key, member, indentation);
                isFirst = false;
            }
        }
        else
        {
            foreach (var item in value.GetList())
            {
                Indent(isFirst ? 0 : indentation);
                AppendElement(item, indentation);
                isFirst = false;
            }
        }
    }

    private void AppendMember(string key, FrontMatterValue value, int indentation)
    {
        if (YamlKey.Append(_yaml, key, inFlow: false))
        {
            _yaml.Append('\n');
            Indent(indentation);
        }

        _yaml.Append(':');
        if (IsBlock(value, indentation))
        {
            _yaml.Append('\n');
            Indent(indentation + Step);
            AppendItems(value, indentation + Step);
        }
        else
        {
            _yaml.Append(' ');
            AppendScalar(value, indentation, isRoot: false);
        }
    }

    private void AppendElement(FrontMatterValue value, int indentation)
    {
        _yaml.Append("- ");
        if (IsBlock(value, indentation))
            AppendItems(value, indentation + Step);
        else
            AppendScalar(value, indentation, isRoot: false);
    }

    private static bool IsBlock(FrontMatterValue value, int indentation) => value.Count > 0 && indentation < DeepestIndentation;

    /// <summary>Writes what needs no lines of its own, or is a text that has them, to the end of the line.</summary>
    private void AppendScalar(FrontMatterValue value, int indentation, bool isRoot)
    {
        if (value.TryGetString(out var text) && LiteralText.Header(text) is { } header && !(isRoot && LiteralText.TellsIndentation(header)))
        {
            _yaml.Append(header).Append('\n');
            LiteralText.AppendLines(_yaml, text, indentation + Step);
            return;
        }

        if (value.Kind is FrontMatterKind.List or FrontMatterKind.Mapping)
            FlowText.Append(_yaml, value);
        else
            FlowText.AppendScalar(_yaml, value, inFlow: false);
        _yaml.Append('\n');
    }

    private void Indent(int indentation) => _yaml.Append(' ', indentation);
}
