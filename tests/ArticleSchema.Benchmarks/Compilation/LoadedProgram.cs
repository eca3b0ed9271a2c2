using System.Reflection;
using System.Runtime.Loader;

namespace ArticleSchema.Benchmarks.Compilation;

/// <summary>A program with a collection, loaded apart from everything else, so that nothing of it, and nothing of our library, is initialised or compiled yet.</summary>
internal sealed class LoadedProgram
{
    /// <summary>The program's own code.</summary>
    public const string Code = """
        namespace Blog;

        public static class Program
        {
            public static int Count() => PostCollection.Count;

            public static string GetTitle(string key) => PostCollection.Get(key).Title;

            public static int SumOfTags()
            {
                var sum = 0;
                foreach (Post post in PostCollection.All)
                    sum += post.Tags!.Count;
                return sum;
            }
        }
        """;

    public LoadedProgram(string path)
    {
        var program = new LoadContext().LoadFromAssemblyPath(path).GetType("Blog.Program")!;
        Count = program.GetMethod(nameof(Count))!.CreateDelegate<Func<int>>();
        GetTitle = program.GetMethod(nameof(GetTitle))!.CreateDelegate<Func<string, string>>();
        SumOfTags = program.GetMethod(nameof(SumOfTags))!.CreateDelegate<Func<int>>();
    }

    public Func<int> Count { get; }

    public Func<string, string> GetTitle { get; }

    public Func<int> SumOfTags { get; }

    // Never unloaded: the JIT compiles what can be unloaded with all optimizations at once, which takes longer than a program's first calls do.
    private sealed class LoadContext : AssemblyLoadContext
    {
        protected override Assembly? Load(AssemblyName assemblyName) =>
            assemblyName.Name == typeof(Entry).Assembly.GetName().Name ? LoadFromAssemblyPath(typeof(Entry).Assembly.Location) : null;
    }
}
