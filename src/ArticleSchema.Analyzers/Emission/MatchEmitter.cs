namespace ArticleSchema.Analyzers.Emission;

/// <summary>Emits the method that has a function for every case of a union.</summary>
internal static class MatchEmitter
{
    /// <param name="cases">Of each case its name, the type of the function's parameter, and the pattern's type.</param>
    public static void Emit(CodeWriter writer, IReadOnlyList<(string Name, string Type, string Pattern)> cases, ref bool isFirst, string value = "value")
    {
        var names = new LocalNames(["value"]);
        var parameters = cases.Select(@case => names.Add(@case.Name)).ToList();
        writer.Separate(ref isFirst);
        writer.DocXml("summary", "What the function for its case makes of the value.");
        writer.DocXml("typeparam name=\"TResult\"", "What the functions make.");
        foreach (var (parameter, @case) in parameters.Zip(cases, (parameter, @case) => (parameter, @case)))
            writer.DocXml($"param name=\"{parameter.TrimStart('@')}\"", $"Called for <see cref=\"{@case.Name}\"/>.");
        writer.Line("public TResult Match<TResult>(");
        for (var i = 0; i < cases.Count; i++)
            writer.Add(true, $"{RuntimeTypes.Func}<{cases[i].Type}, TResult> {parameters[i]}{(i + 1 < cases.Count ? "," : ") => this switch")}");
        using (writer.Block("", "};"))
        {
            foreach (var (parameter, @case) in parameters.Zip(cases, (parameter, @case) => (parameter, @case)))
                writer.Line($"{@case.Pattern} value => {parameter}({value}),");
            writer.Line("_ => throw new global::System.InvalidOperationException(),");
        }
    }
}
