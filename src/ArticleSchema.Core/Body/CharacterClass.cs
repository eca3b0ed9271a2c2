namespace ArticleSchema.Core.Body;

/// <summary>What a character is to somebody who counts words or removes marks.</summary>
internal enum CharacterClass : byte
{
    /// <summary>Neither begins nor ends a word: accents above letters, controls, half of a surrogate pair.</summary>
    Other,

    /// <summary>Separates words.</summary>
    Blank,

    /// <summary>Punctuation and symbols, which belong to the word that they touch.</summary>
    Mark,

    /// <summary>Punctuation of Chinese and Japanese, which separates words as a blank does.</summary>
    WideMark,

    /// <summary>A letter or digit of a script whose words are separated by blanks.</summary>
    Letter,

    /// <summary>A character of Chinese or Japanese, which counts as a word.</summary>
    Ideograph,

    /// <summary>A letter of a script whose words only a dictionary can tell apart.</summary>
    DenseLetter,
}
