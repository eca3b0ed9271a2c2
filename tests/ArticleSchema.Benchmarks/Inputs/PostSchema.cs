namespace ArticleSchema.Benchmarks.Inputs;

/// <summary>The schema of the articles that <see cref="ArticleWriter"/> writes.</summary>
internal static class PostSchema
{
    public const string FileName = "post.schema.yaml";

    public const string Text = """
        $schema: https://json-schema.org/draft/2020-12/schema
        title: Post
        type: object
        required: [title, date, categories]
        additionalProperties: false
        properties:
          title: { type: string, minLength: 1, maxLength: 200 }
          date: { type: string, format: timestamp }
          updated: { type: string, format: date }
          author: { type: string, pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' }
          description: { type: string, minLength: 1 }
          categories: { type: [string, array], items: { type: string, minLength: 1 }, minItems: 1 }
          tags: { type: array, items: { type: string }, maxItems: 6, uniqueItems: true }
          lang: { type: string, enum: [en, de, fr, ru, zh, ja, ar] }
          draft: { type: boolean, default: false }
          weight: { type: integer, minimum: 0, maximum: 100 }
          thumbnail: { type: string, format: uri }
          cover: { $ref: '#/$defs/cover' }
          links: { type: array, items: { $ref: '#/$defs/link' } }
        $defs:
          cover:
            type: object
            required: [image, alt]
            additionalProperties: false
            properties:
              image: { type: string, format: uri-reference }
              alt: { type: string, minLength: 1 }
          link:
            type: object
            required: [title, url]
            properties:
              title: { type: string }
              url: { type: string, format: uri }
        x-order: -date
        x-index: { ByCategory: categories }
        """;
}
