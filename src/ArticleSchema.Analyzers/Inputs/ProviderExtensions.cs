using ArticleSchema.Analyzers.Models;

using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Inputs;

/// <summary>Joins steps of the pipeline so that only classes flow through it.</summary>
/// <remarks>Roslyn pairs values in structs. The runtime compiles a step's some hundred methods once for all classes, but again for each shape of pair, pair of pairs or array, which takes longer than all the work of a small project.</remarks>
internal static class ProviderExtensions
{
    /// <summary>Makes one value of two.</summary>
    public static IncrementalValueProvider<TResult> Join<TLeft, TRight, TResult>(this IncrementalValueProvider<TLeft> left, IncrementalValueProvider<TRight> right, Func<TLeft, TRight, TResult> join)
        where TLeft : class
        where TRight : class
        where TResult : class =>
        left.Join(right, (first, second, _) => join(first, second));

    /// <summary>Makes one value of two, which may take a while.</summary>
    public static IncrementalValueProvider<TResult> Join<TLeft, TRight, TResult>(this IncrementalValueProvider<TLeft> left, IncrementalValueProvider<TRight> right, Func<TLeft, TRight, CancellationToken, TResult> join)
        where TLeft : class
        where TRight : class
        where TResult : class =>
        left.Combine(right).Select((pair, token) => join(pair.Left, pair.Right, token));

    /// <summary>All values at once, for those that have no equality of their own.</summary>
    public static IncrementalValueProvider<IReadOnlyList<T>> ToList<T>(this IncrementalValuesProvider<T> values)
        where T : class =>
        values.Collect().Select(static (values, _) => (IReadOnlyList<T>)values);

    /// <summary>All values at once.</summary>
    public static IncrementalValueProvider<EquatableArray<T>> Gather<T>(this IncrementalValuesProvider<T> values)
        where T : class, IEquatable<T> =>
        values.Collect().Select(static (values, _) => values.ToEquatableArray());
}
