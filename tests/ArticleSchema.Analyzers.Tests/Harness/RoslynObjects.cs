using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.Analyzers.Tests.Harness;

/// <summary>Looks for what no value between two steps may hold: it would keep whole compilations alive, or compare by reference.</summary>
internal static class RoslynObjects
{
    private static readonly ConcurrentDictionary<Type, FieldInfo[]> s_fields = new();

    /// <summary>The way to the first such object, as <c>SchemaModel.Root.Type</c>, or null.</summary>
    public static string? FindIn(object? value)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<(object? Value, string Way)>([(value, value?.GetType().Name ?? "null")]);
        while (pending.TryPop(out var next))
        {
            if (next.Value is not { } current || IsLeaf(current.GetType()) || (!current.GetType().IsValueType && !seen.Add(current)))
                continue;
            if (IsForbidden(current))
                return $"{next.Way} ({current.GetType().Name})";
            foreach (var (part, name) in PartsOf(current))
                pending.Push((part, $"{next.Way}.{name}"));
        }

        return null;
    }

    private static bool IsForbidden(object value) => value
        is ISymbol or SyntaxNode or SyntaxTree or SemanticModel or Compilation or Location or Diagnostic or SourceText or AdditionalText or IOperation;

    private static IEnumerable<(object? Part, string Name)> PartsOf(object value) => value switch
    {
        Array array => array.Cast<object?>().Select(static item => (item, "[]")),
        IDictionary dictionary => dictionary.Keys.Cast<object?>().Concat(dictionary.Values.Cast<object?>()).Select(static item => (item, "[]")),
        Delegate method => [(method.Target, "Target")],
        _ => s_fields.GetOrAdd(value.GetType(), FieldsOf).Select(field => (field.GetValue(value), field.Name)),
    };

    private static FieldInfo[] FieldsOf(Type type)
    {
        const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var fields = new List<FieldInfo>();
        for (var level = type; level is not null; level = level.BaseType)
            fields.AddRange(level.GetFields(Own).Where(static field => !field.FieldType.IsPointer && !IsLeaf(field.FieldType)));
        return [.. fields];
    }

    // What cannot lead to anything of Roslyn; a regular expression is large inside.
    private static bool IsLeaf(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(string) || typeof(MemberInfo).IsAssignableFrom(type) || type.Namespace is "System.Text.RegularExpressions" or "System.Globalization";
}
