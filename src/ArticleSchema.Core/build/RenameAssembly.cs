using Microsoft.Build.Framework;
using Mono.Cecil;

/// <summary>
/// Build task that writes an assembly again under the file name of its destination. MSBuild compiles this file on its own.
/// </summary>
public sealed class RenameAssembly : Microsoft.Build.Utilities.Task
{
    [Required]
    public string Source { get; set; }

    [Required]
    public string Destination { get; set; }

    public override bool Execute()
    {
        using (var assembly = AssemblyDefinition.ReadAssembly(Source))
        {
            assembly.Name.Name = System.IO.Path.GetFileNameWithoutExtension(Destination);
            assembly.MainModule.Name = System.IO.Path.GetFileName(Destination);

            // The changed assembly no longer matches its author's signature, and must not claim to be it.
            assembly.Name.PublicKey = new byte[0];
            assembly.Name.HasPublicKey = false;
            assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;

            assembly.Write(Destination);
        }

        return true;
    }
}
