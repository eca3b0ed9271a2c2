using ArticleSchema.Analyzers.Tests.Harness;
using ArticleSchema.Core.Rules.Projects;

namespace ArticleSchema.Analyzers.Tests.Rules.Projects;

public class UnfittingMemberTests
{
    [Fact]
    public void Page_SaysWhatIsPrinted() => RulePageTest.Check(UnfittingMember.Id);

    [Theory]
    [InlineData("public int {|ART5006:Title|} { get; init; }", "'Title' does not fit the schema 'Post': 'title' is of the type 'string', but this property of the type 'int'")]
    [InlineData("public string? {|ART5006:Title|} { get; init; }", "'Title' does not fit the schema 'Post': 'title' is of the type 'string', but this property of the type 'string?'")]
    [InlineData("public string {|ART5006:Title|} => \"\";", "'Title' does not fit the schema 'Post': 'title' has to be set, but this property has neither 'init' nor 'set'")]
    [InlineData("public static string {|ART5006:Title|} { get; set; } = \"\";", "'Title' does not fit the schema 'Post': the model has a property of that name, for 'title', but this is a static or write-only property")]
    [InlineData("public string {|ART5006:Title|}() => \"\";", "'Title' does not fit the schema 'Post': the model has a property of that name, for 'title', but this is a method")]
    [InlineData("public string {|ART5006:Title|} = \"\";", "'Title' does not fit the schema 'Post': the model has a property of that name, for 'title', but this is a field")]
    [InlineData("internal enum {|ART5006:Status|} { Draft }", "'Status' does not fit the schema 'Post': the model has a property of that name, for 'status', but this is a type")]
    [InlineData("public string[]? {|ART5006:Categories|} { get; init; }", "'Categories' does not fit the schema 'Post': 'categories' is of the type 'IReadOnlyList<string>?', but this property of the type 'string[]?'")]
    [InlineData("public PostState {|ART5006:Status|} { get; init; }\n}\ninternal enum PostState { Draft", "'Status' does not fit the schema 'Post': 'status' is of the type 'PostStatus', but this property of the type 'PostState'")]
    [InlineData("public required int {|ART5006:Size|} { get; init; }", "'Size' does not fit the schema 'Post': it is required, but the schema has no property that it could be set from")]
    [InlineData("public string {|ART5006:Entry|} { get; init; } = \"\";", "'Entry' does not fit the schema 'Post': the article's entry is of the type 'Entry', but this property of the type 'string'")]
    [InlineData("public ArticleSchema.Entry {|ART5006:Entry|} => ArticleSchema.Entry.None;", "'Entry' does not fit the schema 'Post': the article's entry has to be set, but this property has neither 'init' nor 'set'")]
    [InlineData("public int {|ART5006:_categories|};", "'_categories' does not fit the schema 'Post': the model needs that name for a member of its own")]
    [InlineData("public int {|ART5006:GivenKeys|};", "'GivenKeys' does not fit the schema 'Post': the model needs that name for a member of its own")]
    public void MemberThatDoesNotFit_IsReportedWhereItIsDeclared(string member, string message) =>
        Check($$"""
            [ArticleSchema.ArticleModel]
            internal partial record Post
            {
                {{member}}
            }
            """, message);

    [Theory]
    [InlineData("internal partial record Post(int {|ART5006:Title|});", "'Title' does not fit the schema 'Post': 'title' is of the type 'string', but this property of the type 'int'")]
    [InlineData("internal partial record Post(string {|ART5006:Name|});", "'Name' does not fit the schema 'Post': the schema has nothing that could be passed for this parameter")]
    [InlineData("internal partial record Post(ArticleSchema.Entry {|ART5006:Entry|});", "'Entry' does not fit the schema 'Post': it cannot be a parameter of the record")]
    public void ParameterThatDoesNotFit_IsReported(string csharp, string message) => Check("[ArticleSchema.ArticleModel] " + csharp, message);

    [Fact]
    public void SeveralFaults_AreAllReported() => MarkedProgram.Run(
        Blogs.Small,
        "[ArticleSchema.ArticleModel] partial record Post { public int {|ART5006:Title|} { get; init; } public int {|ART5006:Date|} { get; init; } }");

    [Fact]
    public void NullableContextOff_ReferencesFit() => MarkedProgram.Run(Blogs.Small, """
        #nullable disable
        [ArticleSchema.ArticleModel]
        internal partial record Post
        {
            public string Title { get; init; }
            public System.Collections.Generic.IReadOnlyList<string> Categories { get; init; }
        }
        """);

    [Fact]
    public void NameThatTheSchemaChooses_IsTheOneThatFits()
    {
        var project = Blogs.Small.With("content/post.schema.yaml", Blogs.Schema.Replace("{ type: string, minLength: 1 }", "{ type: string, x-csharp-name: Headline }"));
        Assert.Empty(GeneratorTest.Run(project with { CSharp = "[ArticleSchema.ArticleModel] internal partial record Post(string Headline) { public int Title => 1; }" }).Reported);
    }

    private static void Check(string markup, string message)
    {
        var run = MarkedProgram.Run(Blogs.Small with { NoWarn = ["CS0649"] }, markup);
        Assert.EndsWith(": error ART5006: " + message, Assert.Single(run.Reported));
        Assert.Equal(3, run.Evaluate<int>("Blog.PostCollection.Count"));
    }
}
