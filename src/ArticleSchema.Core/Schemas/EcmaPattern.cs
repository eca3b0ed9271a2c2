using System.Text.RegularExpressions;

namespace ArticleSchema.Core.Schemas;

/// <summary>A regular expression of ECMA-262 (2020-12 core §6.4), run by .NET's engine.</summary>
public sealed class EcmaPattern
{
    // Engines without backtracking came with .NET 7; the number is RegexOptions.NonBacktracking, which this target does not name.
    private const RegexOptions NonBacktracking = (RegexOptions)0x400;

    private static readonly TimeSpan s_timeLimit = TimeSpan.FromMilliseconds(250);

    private readonly Regex _regex;

    private EcmaPattern(string source, Regex regex)
    {
        Source = source;
        _regex = regex;
    }

    /// <summary>The expression as the schema writes it.</summary>
    public string Source { get; }

    /// <summary>Compiles an expression.</summary>
    /// <returns>The pattern, or null with <paramref name="fault"/> saying why it is none.</returns>
    public static EcmaPattern? Create(string source, out string? fault)
    {
        fault = null;
        try
        {
            return new EcmaPattern(source, CreateRegex(EcmaPatternTranslator.Translate(source)));
        }
        catch (ArgumentException exception)
        {
            fault = ExtractReason(exception.Message);
            return null;
        }
    }

    /// <summary>Whether the text has a match somewhere; null when the engine does not come to an end within its time limit.</summary>
    public bool? TryMatch(string text)
    {
        try
        {
            return _regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    /// <summary>The reason out of what the runtime says; before it stands the translated pattern, in other words on other runtimes.</summary>
    private static string ExtractReason(string message)
    {
        message = message.TrimEnd('.', ' ');
        var sentence = message.LastIndexOf(". ", StringComparison.Ordinal) + 2;
        var clause = message.LastIndexOf(" - ", StringComparison.Ordinal) + 3;
        var reason = message.Substring(Math.Max(sentence > 1 ? sentence : 0, clause > 2 ? clause : 0));
        return char.ToLowerInvariant(reason[0]) + reason.Substring(1);
    }

    private static Regex CreateRegex(string pattern)
    {
        try
        {
            return new Regex(pattern, NonBacktracking | RegexOptions.CultureInvariant, s_timeLimit);
        }
        catch (Exception exception) when (exception is NotSupportedException or ArgumentOutOfRangeException)
        {
            // Look-around and back-references need backtracking, and .NET Framework has nothing else.
            return new Regex(pattern, RegexOptions.CultureInvariant, s_timeLimit);
        }
    }
}
