using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace FrameworkRules.Tests.Architecture;

/// <summary>Knows in which folder of the library each type is declared, as the symbols of the build say.</summary>
internal static class SourceFolders
{
    private static readonly Guid DeclaringDocuments = new("932E74BC-DBA9-4478-8D46-0F32A7BAB3D3");

    private static readonly string Root = Path.Combine("src", "FrameworkRules") + Path.DirectorySeparatorChar;

    /// <summary>Gets the types of the library by folder, such as <c>Logic</c> or <c>Frameworks/Texts</c>; nested types stand with the type that declares them.</summary>
    public static ILookup<string, Type> Types { get; } = Read(typeof(Framework).Assembly);

    /// <summary>Lists the types of some folders and of those below them.</summary>
    public static IReadOnlyList<Type> In(params string[] folders) =>
        [
            .. Types
                .Where(folder =>
                    Array.Exists(folders, name => folder.Key == name || folder.Key.StartsWith(name + '/', StringComparison.Ordinal))
                )
                .SelectMany(folder => folder),
        ];

    private static ILookup<string, Type> Read(Assembly assembly)
    {
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.ChangeExtension(assembly.Location, ".pdb")));
        var reader = symbols.GetMetadataReader();
        return assembly
            .GetTypes()
            .Where(type => !type.FullName!.Contains('<', StringComparison.Ordinal)) // what the compiler makes counts as the type it is made for
            .Select(type => (Type: type, Folder: FolderOf(Outermost(type), reader)))
            .Where(type => type.Folder is not null)
            .ToLookup(type => type.Folder!, type => type.Type);
    }

    private static string? FolderOf(Type type, MetadataReader symbols)
    {
        var document = DocumentOfMethods(type, symbols) ?? DocumentOfType(type, symbols);
        var at = document?.LastIndexOf(Root, StringComparison.Ordinal) ?? -1;
        return at < 0 ? null : Path.GetDirectoryName(document![(at + Root.Length)..])!.Replace('\\', '/');
    }

    private static string? DocumentOfMethods(Type type, MetadataReader symbols)
    {
        const BindingFlags All =
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        foreach (var method in type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)))
        {
            var handle = MetadataTokens.MethodDefinitionHandle(method.MetadataToken).ToDebugInformationHandle();
            var document = symbols.GetMethodDebugInformation(handle).Document;
            if (
                !document.IsNil
                && symbols.GetString(symbols.GetDocument(document).Name) is var name
                && name.Contains(Root, StringComparison.Ordinal)
            )
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>Finds the document of a type that has no code, such as an interface or an enumeration.</summary>
    private static string? DocumentOfType(Type type, MetadataReader symbols)
    {
        foreach (var handle in symbols.GetCustomDebugInformation(MetadataTokens.TypeDefinitionHandle(type.MetadataToken)))
        {
            var information = symbols.GetCustomDebugInformation(handle);
            if (symbols.GetGuid(information.Kind) == DeclaringDocuments)
            {
                var document = MetadataTokens.DocumentHandle(symbols.GetBlobReader(information.Value).ReadCompressedInteger());
                return symbols.GetString(symbols.GetDocument(document).Name);
            }
        }

        return null;
    }

    private static Type Outermost(Type type) => type.DeclaringType is { } declaring ? Outermost(declaring) : type;
}
