using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security;
using System.Text;

namespace Blog.Site;

/// <summary>
/// What the compiler calls for <c>Html.Of($"…")</c>. There is no general overload: what is not text, markup or a whole number
/// has to be turned into text by somebody who thought about its format.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlInterpolation
{
    private readonly StringBuilder _markup;

    public HtmlInterpolation(int literalLength, int formattedCount) =>
        _markup = new StringBuilder(literalLength + (formattedCount * 32));

    public void AppendLiteral(string markup) => _markup.Append(markup);

    public void AppendFormatted(string? text) => _markup.Append(SecurityElement.Escape(text));

    public void AppendFormatted(int number) => _markup.Append(CultureInfo.InvariantCulture, $"{number}");

    public void AppendFormatted(Html? html) => _markup.Append(html?.Markup);

    public void AppendFormatted(IEnumerable<Html> parts)
    {
        foreach (Html part in parts)
            _markup.Append(part.Markup);
    }

    public override string ToString() => _markup.ToString();
}
