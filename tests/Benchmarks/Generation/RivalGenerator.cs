using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Benchmarks.Generation;

/// <summary>The source generator of System.Text.Json that this project is built with.</summary>
internal static class RivalGenerator
{
    private const string Key = "SystemTextJsonGenerator";
    private const string TypeName = "System.Text.Json.SourceGeneration.JsonSourceGenerator";

    public static ISourceGenerator Load()
    {
        string path = typeof(RivalGenerator).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static pair => pair.Key == Key).Value!;
        Type type = Assembly.LoadFrom(path).GetType(TypeName, throwOnError: true)!;
        return ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator();
    }
}
