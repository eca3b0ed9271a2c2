using Microsoft.Build.Framework;
using Mono.Cecil;

/// <summary>
/// Build task that writes an assembly again under the file name of its destination, for the eyes of one other assembly. MSBuild compiles
/// this file on its own.
/// </summary>
public sealed class RenameAssembly : Microsoft.Build.Utilities.Task
{
    // .NET Standard has no name for it.
    private const MethodImplAttributes AggressiveOptimization = (MethodImplAttributes)512;

    [Required]
    public string Source { get; set; }

    [Required]
    public string Destination { get; set; }

    /// <summary>The name of the assembly that may use it.</summary>
    [Required]
    public string Friend { get; set; }

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

            // Whoever references Core would see it too, and beside the original every name in it would mean two types.
            foreach (var type in assembly.MainModule.Types)
                type.IsPublic = false;
            assembly.CustomAttributes.Add(CreateAttribute(assembly.MainModule, "System.Runtime.CompilerServices", "InternalsVisibleToAttribute", Friend));

            // A compiler has ended before the runtime finds out which methods are worth all optimizations, so it is told of these: the reader of events.
            foreach (var type in assembly.MainModule.GetTypes())
            {
                if (type.Namespace.StartsWith("YamlDotNet.Core", System.StringComparison.Ordinal))
                    Optimize(type);
            }

            // So that whoever trims a program loses what nobody can reach: its friend reads events only, which needs no reflection.
            assembly.CustomAttributes.Add(CreateAttribute(assembly.MainModule, "System.Reflection", "AssemblyMetadataAttribute", "IsTrimmable", "True"));

            assembly.Write(Destination);
        }

        return true;
    }

    private static void Optimize(TypeDefinition type)
    {
        foreach (var method in type.Methods)
        {
            if (method.HasBody && !method.IsConstructor)
                method.ImplAttributes |= AggressiveOptimization;
        }
    }

    // Made by hand, since reflection would give the attribute of the runtime that MSBuild happens to run on.
    private static CustomAttribute CreateAttribute(ModuleDefinition module, string @namespace, string name, params string[] arguments)
    {
        var type = new TypeReference(@namespace, name, module, module.TypeSystem.CoreLibrary);
        var constructor = new MethodReference(".ctor", module.TypeSystem.Void, type) { HasThis = true };
        var attribute = new CustomAttribute(constructor);
        foreach (var argument in arguments)
        {
            constructor.Parameters.Add(new ParameterDefinition(module.TypeSystem.String));
            attribute.ConstructorArguments.Add(new CustomAttributeArgument(module.TypeSystem.String, argument));
        }

        return attribute;
    }
}
