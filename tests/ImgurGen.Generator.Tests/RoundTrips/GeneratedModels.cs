using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ImgurGen.Generator.Modeling.Naming;
using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace ImgurGen.Generator.Tests.RoundTrips;

/// <summary>The models of a generated client, compiled and loaded: what a program reads and writes JSON with.</summary>
internal sealed class GeneratedModels
{
    private readonly Dictionary<string, Type> types;
    private readonly HashSet<string> renamed;
    private readonly JsonSerializerOptions options;

    private GeneratedModels(Generation generation)
    {
        Assembly assembly = Load(generation);
        types = assembly.GetExportedTypes().Where(static type => !type.IsNested).ToDictionary(static type => type.Name);
        renamed = [.. generation.Diagnostics.Where(static diagnostic => diagnostic.Id == "IMG051").Select(static diagnostic => diagnostic.GetMessage(null))];
        Type resolver = assembly.GetExportedTypes().Single(static type => typeof(ImgurGen.Json.JsonTypeInfoResolver).IsAssignableFrom(type));
        options = new JsonSerializerOptions { TypeInfoResolver = (IJsonTypeInfoResolver)resolver.GetProperty("Default")!.GetValue(null)! };
    }

    /// <summary>Generates, compiles and loads.</summary>
    public static GeneratedModels Of(IEnumerable<SpecFile> files, bool capturesUnknown)
        => new(Generation.Run(files, new TestOptions(("ImgurGenNamespace", "Test"), ("ImgurGenUnknownProperties", capturesUnknown ? "Capture" : "Ignore"))));

    /// <summary>Compiles the models alone: the operations are most of the compiler's work, and none of what is tried.</summary>
    private static Assembly Load(Generation generation)
    {
        CSharpCompilation models = Compilations.Create().AddSyntaxTrees(generation.Result.GeneratedSources
            .Where(static source => !source.SourceText.ToString().Contains("global::ImgurGen.ApiConnection", StringComparison.Ordinal))
            .Select(static source => source.SyntaxTree));
        using var stream = new MemoryStream();
        EmitResult emitted = models.Emit(stream);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return Assembly.Load(stream.ToArray());
    }

    /// <summary>The type of a named schema; null where it is no type of its own, or where another one has the name.</summary>
    public Type? TypeOf(string schema)
    {
        string name = Words.Identifier(schema, "Schema");
        if (!types.TryGetValue(name, out Type? type) || renamed.Any(message => message.Contains(name, StringComparison.Ordinal)))
            return null;
        if (type.IsEnum)
            type = typeof(OpenEnum<>).MakeGenericType(type);
        return options.TypeInfoResolver!.GetTypeInfo(type, options) is null ? null : type;
    }

    public object? Read(string json, Type type) => JsonSerializer.Deserialize(json, type, options);

    public string Write(object? value, Type type) => JsonSerializer.Serialize(value, type, options);
}
