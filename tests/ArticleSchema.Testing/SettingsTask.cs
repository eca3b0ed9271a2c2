using System.Runtime.CompilerServices;

namespace ArticleSchema.Testing;

/// <summary>A comparison that can still be given settings; it runs when it is awaited or returned as a <see cref="Task"/>.</summary>
public sealed class SettingsTask
{
    private readonly string _sourceFile;
    private readonly string _method;
    private readonly IReadOnlyList<Target> _targets;
    private string _parameters = "";

    internal SettingsTask(string sourceFile, string method, IReadOnlyList<Target> targets)
    {
        _sourceFile = sourceFile;
        _method = method;
        _targets = targets;
    }

    public static implicit operator Task(SettingsTask settings) => settings.ToTask();

    /// <summary>Tells the runs of a theory apart: the snapshots are called <c>{Class}.{Method}_{parameters}</c>.</summary>
    public SettingsTask UseTextForParameters(string parameters)
    {
        _parameters = "_" + parameters;
        return this;
    }

    public Task ToTask()
    {
        var folder = SnapshotFolder.Beside(_sourceFile);
        var test = $"{Path.GetFileNameWithoutExtension(_sourceFile)}.{_method}{_parameters}";

        return folder.CompareAsync(test, _targets);
    }

    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();
}
