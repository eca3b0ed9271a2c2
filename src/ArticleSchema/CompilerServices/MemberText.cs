using System.ComponentModel;
using System.Text;

namespace ArticleSchema.CompilerServices;

/// <summary>Prints the members of generated records, the same in every culture; used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MemberText
{
    /// <summary>Appends a member's name and its value; of null, only the name.</summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <param name="builder">Takes the text.</param>
    /// <param name="name">What stands before the value.</param>
    /// <param name="value">The value.</param>
    public static void Append<T>(StringBuilder builder, string name, T value)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Append(name).Append(value as string ?? (value is null ? "" : FlowText.Format(value)));
    }
}
