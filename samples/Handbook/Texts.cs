using System.Globalization;

namespace Handbook;

/// <summary>What the frame around a guide says, in the guide's language.</summary>
internal sealed record Texts(string Title, string By, string Published, string Related, string Previous, string Next, string Draft, string Missing, string Other, string DateFormat)
{
    private static readonly Texts s_english = new("The Mendery handbook", "by", "last changed on", "Read next", "Back", "On", "draft", "There is no such page.", "Auf Deutsch lesen", "d MMMM yyyy");

    private static readonly Texts s_german = new("Das Handbuch der Mendery", "von", "zuletzt geändert am", "Weiterlesen", "Zurück", "Weiter", "Entwurf", "Diese Seite gibt es nicht.", "Read in English", "dd.MM.yyyy");

    public static Texts In(string language) => language == "de" ? s_german : s_english;

    public static string Name(Section section, string language) => language == "de" ? section.Titles.De : section.Titles.En;

    public string Format(DateOnly date) => date.ToString(DateFormat, CultureInfo.InvariantCulture);
}
