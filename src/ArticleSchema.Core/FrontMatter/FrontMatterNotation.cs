namespace ArticleSchema.Core.FrontMatter;

/// <summary>How the keys and values of front matter are written.</summary>
internal enum FrontMatterNotation
{
    /// <summary>YAML 1.2.</summary>
    Yaml,

    /// <summary>JSON as of RFC 8259.</summary>
    Json,

    /// <summary>TOML 1.0.</summary>
    Toml,
}
