namespace ArticleSchema.Cli.Tests;

/// <summary>A test of permissions, which the administrator does not meet and which Windows keeps in another way.</summary>
internal sealed class UnprivilegedFactAttribute : FactAttribute
{
    public UnprivilegedFactAttribute() => Skip =
        OperatingSystem.IsWindows() ? "Windows has no file modes"
        : Environment.IsPrivilegedProcess ? "the administrator may read everything"
        : null;
}
