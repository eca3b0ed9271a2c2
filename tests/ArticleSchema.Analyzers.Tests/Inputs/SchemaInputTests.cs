using ArticleSchema.Analyzers.Tests.Harness;

namespace ArticleSchema.Analyzers.Tests.Inputs;

public sealed class SchemaInputTests
{
    [Fact]
    public void FilesListedTwice_AreTakenOnce()
    {
        var project = TestProject.Create(
            ("content/post.schema.yaml", "title: Post\nproperties: { author: { type: string, x-reference: author } }\nadditionalProperties: false\nx-index: { ByAuthor: author }\n"),
            ("content/a.md", "---\nauthor: ada\n---\n"),
            ("authors/author.schema.yaml", "title: Author\ntype: object\nx-files: all.yaml\nx-key: id\nrequired: [id]\nproperties: { id: { type: string } }\nadditionalProperties: false\n"),
            ("authors/all.yaml", "- { id: ada }\n- { id: grace }\n"));
        var texts = project.Files.Concat(project.Files).Select(file => file.ToAdditionalText(project));

        var result = GeneratorTest.ResultOf(GeneratorTest.CreateDriver(project, texts).RunGenerators(TestCompiler.Compile(project)));

        var once = GeneratorTest.Run(project);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(
            once.Files.ToDictionary(file => file.HintName, file => file.SourceText.ToString()),
            result.GeneratedSources.ToDictionary(file => file.HintName, file => file.SourceText.ToString()));
        Assert.Equal("2 1", once.Evaluate<string>("AuthorCollection.Count + \" \" + PostCollection.Count"));
    }
}
