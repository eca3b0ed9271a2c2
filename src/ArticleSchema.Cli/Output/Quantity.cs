using System.Globalization;

namespace ArticleSchema.Cli.Output;

/// <summary>A number and what it counts, as people write it.</summary>
internal static class Quantity
{
    /// <summary><c>no errors</c>, <c>1 error</c>, <c>1,200 errors</c>.</summary>
    public static string Of(int count, string noun) => count switch
    {
        0 => $"no {noun}s",
        1 => $"1 {noun}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}s"),
    };
}
