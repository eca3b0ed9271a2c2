namespace ArticleSchema.Benchmarks.Figures;

/// <summary>One row of the README's table.</summary>
/// <param name="What">What is measured, in words.</param>
/// <param name="Benchmark">The class.</param>
/// <param name="Method">The method that is measured.</param>
/// <param name="Parameters">The values of the class's parameters, as BenchmarkDotNet writes them.</param>
/// <param name="Baseline">The method to compare with.</param>
/// <param name="BaselineWhat">What that does, in words.</param>
internal sealed record Figure(string What, string Benchmark, string Method, string Parameters, string Baseline, string BaselineWhat);
