using ArticleSchema.Core;

namespace Blog;

/// <summary>Reads a post that was not there when the program was built, by the same rules.</summary>
internal static class DraftCheck
{
    /// <summary>Writes what a build would say of a post; 0 when it could be published, otherwise 1.</summary>
    public static int Write(TextWriter output, string path)
    {
        try
        {
            var post = Post.Load(path);
            output.WriteLine($"'{post.Title}' can be published: {post.Entry.WordCount} words, {post.Entry.ReadingTime.TotalMinutes:0.0} minutes to read");
            return 0;
        }
        catch (InvalidArticleException exception)
        {
            foreach (var violation in exception.Violations)
                output.WriteLine(violation);
            return 1;
        }
    }
}
