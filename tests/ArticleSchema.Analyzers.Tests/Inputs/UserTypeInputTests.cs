using ArticleSchema.Analyzers.Inputs;
using ArticleSchema.Analyzers.Tests.Harness;

using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace ArticleSchema.Analyzers.Tests.Inputs;

/// <summary>What each edit of C# runs again when the project has a model of its own.</summary>
public sealed class UserTypeInputTests
{
    private const string Type = """
        namespace Shop;
        [ArticleSchema.ArticleModel]
        internal partial record Post
        {
            public required string Title { get; init; }
            public string Loud => Title + "!";
        }
        """;

    private static readonly TestProject s_project = Blogs.Small with { CSharp = Type };

    [Fact]
    public void OtherFileAdded_NothingIsEmitted() => GeneratorTest.Run(s_project).AddCSharp("internal static class Program;").ShouldReport(
        (TrackingNames.UserTypeDeclarations, Unchanged));

    [Fact]
    public void BodyOfAMemberEdited_NothingIsEmitted() => GeneratorTest.Run(s_project).EditCSharp(Type.Replace("\"!\"", "\"?\"")).ShouldReport(
        (TrackingNames.UserTypeDeclarations, Unchanged));

    [Fact]
    public void TypeMoved_NothingIsEmitted() => GeneratorTest.Run(s_project).EditCSharp("\n\n" + Type).ShouldReport(
        (TrackingNames.UserTypeDeclarations, Modified));

    [Fact]
    public void OtherMemberAdded_NothingIsEmitted() => GeneratorTest.Run(s_project).EditCSharp(Type.Replace("public string Loud", "public string Slug => Title; public string Loud")).ShouldReport(
        (TrackingNames.UserTypeDeclarations, Modified),
        (TrackingNames.UserTypes, Modified),
        (TrackingNames.MappedSchemas, Unchanged));

    [Fact]
    public void PropertyAdded_NoArticleIsRead()
    {
        var project = s_project.With("notes/note.schema.yaml", "title: Note\n");
        var run = GeneratorTest.Run(project).EditCSharp(Type.Replace("public string Loud", "public System.DateTimeOffset Date { get; init; } public string Loud"));
        run.ShouldReport(
            (TrackingNames.UserTypeDeclarations, Modified),
            (TrackingNames.UserTypes, Modified),
            (TrackingNames.MappedSchemas, Modified),
            (TrackingNames.MappedSchemas, Unchanged),
            (TrackingNames.Models, Modified),
            (TrackingNames.EntrySchemas, Modified),
            (TrackingNames.Entries, Unchanged),
            (TrackingNames.Collections, Unchanged),
            (TrackingNames.Output, Modified));
    }

    [Fact]
    public void FaultMoved_OnlyTheReportChanges() => GeneratorTest.Run(s_project with { CSharp = Type.Replace("partial ", "") }).EditCSharp("\n" + Type.Replace("partial ", "")).ShouldReport(
        (TrackingNames.UserTypeDeclarations, Modified),
        (TrackingNames.UserTypeDiagnostics, Modified),
        (TrackingNames.Output, Modified));

    [Fact]
    public void Compilation_HasTheSameTypesAsThePipeline()
    {
        var project = s_project with
        {
            CSharp = Type + """
                internal partial class Outer<T>
                {
                    [System.Obsolete, ArticleSchema.ArticleModel("note")]
                    internal partial record struct Inner(int One = 1);
                }
                [System.Serializable] internal partial record Post;
                internal static class Program;
                """,
        };
        var types = GeneratorTest.Run(project).ValuesOf<Models.EquatableArray<Models.UserType>>(TrackingNames.UserTypes).Single();
        Assert.Equal(["global::Shop.Outer<T>.Inner", "global::Shop.Post"], types.Select(type => type.FullName));
        Assert.Equal(types, UserTypeInput.Read(TestCompiler.Compile(project), default));
    }

    [Fact]
    public void ValueThatCannotBeHeld_IsReportedWithTheModelsCollection()
    {
        var project = TestProject.Create(
            ("content/post.schema.yaml", "title: Post\ntype: object\nproperties: { views: { type: integer } }\n"),
            ("content/a.md", "---\nviews: 123456789012345678901234567890\n---\n")) with
        { CSharp = "[ArticleSchema.ArticleModel(\"post\")] internal partial record BlogPost;" };
        Assert.EndsWith("so the article is left out of the collection 'BlogPostCollection'", Assert.Single(AnalyzerTest.Run(project).Lines));
    }
}
