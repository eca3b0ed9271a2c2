namespace Handbook;

/// <summary>The languages that the handbook has guides in.</summary>
internal static class Languages
{
    public const string Default = "en";

    public static bool IsKnown(string language) => GuideCollection.Languages.Contains(language);

    public static string Other(string language) => GuideCollection.Languages.Keys.First(other => other != language);

    /// <summary>The first language that the reader asks for and that the handbook has.</summary>
    public static string Choose(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(language => language.Quality ?? 1)
        .Select(language => language.Value.Value?.Split('-')[0].ToLowerInvariant() ?? "")
        .FirstOrDefault(IsKnown, Default);
}
