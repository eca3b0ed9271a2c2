using ArticleSchema.Analyzers.Models;

namespace ArticleSchema.Analyzers.Emission;

/// <summary>Emits how an instance is made: the parameters of a user's record first, and then what an initialiser sets.</summary>
internal static class ConstructionEmitter
{
    /// <summary>Opens the initialiser.</summary>
    /// <param name="writer">Takes the text.</param>
    /// <param name="before">What stands before the construction.</param>
    /// <param name="properties">The properties of the record.</param>
    /// <param name="read">Gives the expression that a property is set to.</param>
    public static CodeWriter.BlockEnd Open(CodeWriter writer, string before, IEnumerable<PropertyModel> properties, Func<PropertyModel, string> read)
    {
        var parameters = properties.Where(property => property.Origin == PropertyOrigin.Parameter).ToList();
        if (parameters.Count == 0)
            return writer.Block(before + "new()", "};");
        // Arguments are evaluated in the order of the text, whatever that of the parameters is.
        writer.Line(before + "new(");
        for (var i = 0; i < parameters.Count; i++)
            writer.Add(true, $"{CSharpText.Escape(parameters[i].Name)}: {read(parameters[i])}{(i < parameters.Count - 1 ? "," : ")")}");
        return writer.Block("", "};");
    }
}
