using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Testing;

/// <summary>
/// Compares what a test produced with the snapshots beside the test. Calls, file names and file contents are those of the Verify
/// packages, so that moving to them changes references and one global using, not tests and not files.
/// </summary>
/// <remarks><c>ACCEPT_SNAPSHOTS=1 dotnet test</c> takes what is produced as the new snapshots.</remarks>
public static class Verifier
{
    /// <summary>Compares one text with <c>_snapshots/{Class}.{Method}.verified.{extension}</c>.</summary>
    public static SettingsTask Verify(
        string target, string extension = "txt", [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        Verify([new Target(extension, target)], sourceFile, method);

    /// <summary>Compares every generated file with <c>_snapshots/{Class}.{Method}#{HintName}.verified.cs</c>.</summary>
    /// <remarks>Diagnostics are not part of the snapshot: a test asserts them.</remarks>
    public static SettingsTask Verify(
        GeneratorDriver target, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        Verify(target.GetRunResult(), sourceFile, method);

    /// <inheritdoc cref="Verify(GeneratorDriver, string, string)"/>
    public static SettingsTask Verify(
        GeneratorDriverRunResult target, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        Verify(target.Results.SelectMany(result => result.GeneratedSources).Select(ToTarget), sourceFile, method);

    /// <summary>Compares each text with <c>_snapshots/{Class}.{Method}#{Name}.verified.{Extension}</c>.</summary>
    public static SettingsTask Verify(
        IEnumerable<Target> targets, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        new(sourceFile, method, [.. targets]);

    private static Target ToTarget(GeneratedSourceResult source) =>
        new("cs", $"//HintName: {source.HintName}\n{source.SourceText}", Path.GetFileNameWithoutExtension(source.HintName));
}
