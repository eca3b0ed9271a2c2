namespace ArticleSchema.Core.Schemas.Resources;

/// <summary>The vocabularies of a draft to which keywords belong (2020-12 core §8.1.2); what a dialect leaves out checks nothing in it.</summary>
[Flags]
internal enum Vocabularies
{
    /// <summary>None; what only this engine knows belongs to no vocabulary and holds in every dialect.</summary>
    None = 0,

    /// <summary>What identifies and refers; no dialect can do without.</summary>
    Core = 1,

    /// <summary>What applies schemas to an instance and its parts.</summary>
    Applicator = 2,

    /// <summary>What applies to the parts that nothing else has looked at.</summary>
    Unevaluated = 4,

    /// <summary>What asserts something of an instance.</summary>
    Validation = 8,

    /// <summary>What describes, such as <c>title</c>.</summary>
    MetaData = 16,

    /// <summary><c>format</c>, as a description.</summary>
    FormatAnnotation = 32,

    /// <summary><c>format</c>, as an assertion.</summary>
    FormatAssertion = 64,

    /// <summary>What describes text that holds something else.</summary>
    Content = 128,

    /// <summary>What a draft's own dialect has.</summary>
    Standard = Core | Applicator | Unevaluated | Validation | MetaData | FormatAnnotation | Content,
}
