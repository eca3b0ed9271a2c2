using ArticleSchema.Analyzers.Models;
using ArticleSchema.Analyzers.TypeMappings;

namespace ArticleSchema.Analyzers.Emission;

/// <summary>Emits for a user's class or struct what the compiler gives to records: equality by content, and a text that shows the members.</summary>
internal static class EqualityEmitter
{
    private const string Comparer = "global::System.Collections.Generic.EqualityComparer";

    // Who declares one of them means another equality.
    private static readonly string[] s_members = ["Equals", "GetHashCode", "op_Equality", "op_Inequality"];

    /// <summary>Whether equality is generated.</summary>
    public static bool HasEquality(RecordModel model) => model.User is { IsRecord: false } && !s_members.Any(model.Declares);

    public static void Emit(CodeWriter writer, RecordModel model)
    {
        if (HasEquality(model))
        {
            EmitOperators(writer, model);
            EmitEquals(writer, model);
            EmitGetHashCode(writer, model);
        }

        if (model.User is { IsRecord: false } && HasText(model))
            EmitToString(writer, model);
    }

    /// <summary>Whether the members are printed by generated code, for records the compiler's <c>ToString</c> included.</summary>
    public static bool HasText(RecordModel model) => !model.Declares("PrintMembers") && (model.User is not { IsRecord: false } || !model.Declares("ToString"));

    private static void EmitOperators(CodeWriter writer, RecordModel model)
    {
        var type = model.FullName + (model.IsStruct ? "" : "?");
        writer.Line();
        writer.DocXml("summary", "Whether two models say the same and come from the same article.");
        writer.Line($"public static bool operator ==({type} left, {type} right) => {(model.IsStruct ? "left.Equals(right)" : "left is null ? right is null : left.Equals(right)")};");
        writer.Line();
        writer.DocXml("summary", "Whether two models differ in what they say or in the article that they come from.");
        writer.Line($"public static bool operator !=({type} left, {type} right) => !(left == right);");
    }

    private static void EmitEquals(CodeWriter writer, RecordModel model)
    {
        var conditions = new List<string>();
        if (!model.IsStruct)
            conditions.Add(model.User!.IsSealed ? "other is not null" : "other is not null && GetType() == other.GetType()");
        conditions.AddRange(MembersOf(model).Select(member => $"{Comparer}<{member.Type}>.Default.Equals({member.Get("this")}, {member.Get("other")})"));
        conditions.AddRange(model.User!.State.Select(CSharpText.Escape).Select(name => $"global::System.Object.Equals(this.{name}, other.{name})"));
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public bool Equals({model.FullName}{(model.IsStruct ? "" : "?")} other) =>");
        for (var i = 0; i < conditions.Count; i++)
            writer.Add(true, $"{(i == 0 ? "" : "&& ")}{conditions[i]}{(i == conditions.Count - 1 ? ";" : "")}");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override bool Equals(object? obj) => {(model.IsStruct ? $"obj is {model.FullName} other && Equals(other)" : $"Equals(obj as {model.FullName})")};");
    }

    private static void EmitGetHashCode(CodeWriter writer, RecordModel model)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        using (writer.Block("public override int GetHashCode()"))
        {
            writer.Line("var hash = new global::System.HashCode();");
            foreach (var member in MembersOf(model))
                writer.Line($"hash.Add({member.Get("this")});");
            writer.Line("return hash.ToHashCode();");
        }
    }

    private static void EmitToString(CodeWriter writer, RecordModel model)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        using (writer.Block("public override string ToString()"))
        {
            writer.Line($"var builder = new {RuntimeTypes.StringBuilder}({CSharpText.Quote(model.Name.TrimStart('@') + " { ")});");
            writer.Line("if (PrintMembers(builder))");
            writer.Add(true, "builder.Append(' ');");
            writer.Line("return builder.Append('}').ToString();");
        }
    }

    private static IEnumerable<ComparedMember> MembersOf(RecordModel model)
    {
        foreach (var property in model.Properties)
            yield return new ComparedMember(property.Name, property.Type, property.IsNullable, property.IsForeign);
        if (model.Additional is { } additional)
            yield return new ComparedMember(additional.Name, new DictionaryType(additional.Values), IsNullable: false, model.Declares(additional.Name));
        yield return new ComparedMember("Entry", Model: null, IsNullable: false, IsForeign: false);
    }

    /// <summary>A member that is part of what makes two models equal.</summary>
    private sealed record ComparedMember(string Name, TypeModel? Model, bool IsNullable, bool IsForeign)
    {
        public string Type => (Model?.Name ?? RuntimeTypes.Entry) + (IsNullable ? "?" : "");

        // What a property of the user's holds need not be compared by content.
        public string Get(string instance) => Model is { Holder: not null } && IsForeign
            ? Model.Hold($"{instance}.{CSharpText.Escape(Name)}")
            : $"{instance}.{CSharpText.Escape(Name)}";
    }
}
