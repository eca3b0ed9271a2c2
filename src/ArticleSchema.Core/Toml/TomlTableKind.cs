namespace ArticleSchema.Core.Toml;

/// <summary>How a table came to be, which decides what may still be added to it (TOML 1.0, "Table").</summary>
internal enum TomlTableKind
{
    /// <summary>By a header that names a table inside of it; a header of its own may follow.</summary>
    Implied,

    /// <summary>By a header.</summary>
    Headed,

    /// <summary>By a dotted key; further dotted keys may add to it.</summary>
    Dotted,
}
