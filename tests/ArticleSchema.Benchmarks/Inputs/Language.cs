namespace ArticleSchema.Benchmarks.Inputs;

/// <summary>A language that articles are written in: how it strings words together, and some words of it.</summary>
internal sealed record Language(string Code, string Space, string Stop, string WordList)
{
    /// <summary>Scripts of one, two, three and four bytes a letter, with and without spaces, in both directions.</summary>
    public static IReadOnlyList<Language> All { get; } =
    [
        new("en", " ", ". ", "the harbour keeps its light on for boats that come home late and quiet and full of herring"),
        new("de", " ", ". ", "der Hafen hält sein Licht für Boote die spät und müde über das große Wasser nach Hause kommen"),
        new("fr", " ", ". ", "le port garde sa lumière pour les bateaux qui rentrent très tard après une longue journée d'été"),
        new("ru", " ", ". ", "гавань держит свой свет для лодок которые поздно и тихо возвращаются домой по тёмной воде"),
        new("zh", "", "。", "港口 为 晚归 的 船 留 着 灯光 潮水 安静 地 退去 海风 带来 鱼 的 气味 和 远处 的 钟声 🧭"),
        new("ja", "", "。", "港 は 遅く 帰る 船 の ため に 灯り を ともし続け 潮 が 静か に 引いて いく 夜 の 海 🌙"),
        new("ar", " ", ". ", "الميناء يبقي ضوءه للقوارب التي تعود متأخرة وهادئة فوق الماء المظلم بعد يوم طويل"),
    ];

    private string[] Words { get; } = WordList.Split(' ');

    /// <summary>So many words of the language, chosen by chance.</summary>
    public string Say(Random random, int words) => string.Join(Space, Enumerable.Range(0, words).Select(_ => Words[random.Next(Words.Length)]));

    /// <summary>So many sentences of the language, chosen by chance.</summary>
    public string Tell(Random random, int sentences) => string.Concat(Enumerable.Range(0, sentences).Select(_ => Say(random, 12) + Stop)).TrimEnd();
}
