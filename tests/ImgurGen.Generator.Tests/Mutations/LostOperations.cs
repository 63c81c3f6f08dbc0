using System.Text.Json.Nodes;
using ImgurGen.Generator.Bundling;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Overlays;
using ImgurGen.Generator.Pipeline;
using ImgurGen.Generator.Reading;
using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ImgurGen.Generator.Tests.Mutations;

/// <summary>The operations of specs, with their overlays and parts, that are not in the output.</summary>
internal sealed class LostOperations(SpecFile[] files, Generation generation)
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    /// <summary>Those of which no diagnostic says anything: neither at them, nor above them, nor inside of them.</summary>
    public IEnumerable<string> Silent()
    {
        HashSet<(string Method, string Path)> generated = [.. Generated()];
        return Trees().SelectMany(tree => Written(tree)
            .Where(operation => !generated.Contains((operation.Method.ToUpperInvariant(), operation.Path)) && !IsReported(tree, operation.Path, operation.Method))
            .Select(static operation => $"{operation.Method} {operation.Path}"));
    }

    private IEnumerable<SpecTree> Trees()
    {
        InputFile[] inputs = [.. files.Select(static file => InputFile.Read(file, new TestOptions(), CancellationToken.None)).OfType<InputFile>()];
        OverlayInput[] overlays = [.. inputs.Where(static input => input.Kind == FileKind.Overlay).Select(static input => OverlayInput.Read(input, CancellationToken.None))];
        PartLinks[] parts = inputs.Length == 1 ? [] : [.. inputs.Where(static input => input.MayBePart).Select(static input => PartLinks.Of(input.File, CancellationToken.None))];
        foreach (InputFile input in inputs.Where(static input => input.Kind == FileKind.Spec))
        {
            var ignored = new DiagnosticBag();
            if (TreeReader.Read(input.File, ignored, CancellationToken.None) is not JsonObject root)
                continue;
            var tree = new SpecTree(input.File, root);
            var spec = SpecInput.Of(input, overlays, parts, [], CancellationToken.None);
            foreach (SourceFile overlay in spec.Overlays)
            {
                if (TreeReader.Read(overlay, ignored, CancellationToken.None) is JsonObject actions)
                    OverlayApplier.Apply(tree, overlay, actions, ignored, CancellationToken.None);
            }

            Bundler.Bundle(tree, spec.Parts, ignored, CancellationToken.None);
            yield return tree;
        }
    }

    private static IEnumerable<(string Path, string Method)> Written(SpecTree tree)
        => (tree.Root["paths"] as JsonObject ?? [])
            .Where(static item => item.Key.StartsWith('/') && item.Value is JsonObject)
            .SelectMany(static item => item.Value!.AsObject()
                .Where(static entry => Methods.Contains(entry.Key) && entry.Value is not null)
                .Select(entry => (item.Key, entry.Key)));

    /// <summary>What each constant of the output says of its operation: <c>new("id", HttpMethod.Get, "/path")</c>.</summary>
    private IEnumerable<(string Method, string Path)> Generated()
        => generation.Result.GeneratedSources
            .SelectMany(static source => source.SyntaxTree.GetRoot().DescendantNodes().OfType<FieldDeclarationSyntax>())
            .Where(static field => field.Declaration.Type.ToString() == "global::ImgurGen.ApiOperation")
            .Select(static field => ((ImplicitObjectCreationExpressionSyntax)field.Declaration.Variables[0].Initializer!.Value).ArgumentList.Arguments)
            .Select(static arguments => (Method(arguments[1].Expression), Path: (string)((LiteralExpressionSyntax)arguments[2].Expression).Token.Value!));

    private static string Method(ExpressionSyntax expression)
        => expression is MemberAccessExpressionSyntax member ? member.Name.Identifier.ValueText.ToUpperInvariant() : expression.ToString();

    private bool IsReported(SpecTree tree, string path, string method)
    {
        string item = JsonPointer.Append("/paths", path);
        string operation = JsonPointer.Append(item, method);
        Diagnostic[] errors = [.. generation.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        bool isNothingMade = generation.Result.GeneratedSources.IsEmpty && errors.Length > 0;
        return isNothingMade
            || IsAt(tree, [JsonPointer.Root, "/paths"], errors)
            || IsAt(tree, [item, .. Below(tree, operation), .. Below(tree, item + "/parameters")], generation.Diagnostics);
    }

    private static IEnumerable<string> Below(SpecTree tree, string pointer)
    {
        IEnumerable<string> children = tree.Find(pointer) switch
        {
            JsonObject map => map.Select(entry => JsonPointer.Append(pointer, entry.Key)),
            JsonArray list => list.Select((_, index) => JsonPointer.Append(pointer, index)),
            _ => [],
        };
        return children.SelectMany(child => Below(tree, child)).Prepend(pointer);
    }

    private static bool IsAt(SpecTree tree, IEnumerable<string> pointers, IEnumerable<Diagnostic> diagnostics)
    {
        HashSet<(string, int)> places = [.. diagnostics.Select(static diagnostic => (diagnostic.Location.GetLineSpan().Path, diagnostic.Location.SourceSpan.Start))];
        return pointers.Select(tree.OriginOf).GroupBy(static origin => origin.File).Any(file =>
            NodePositions.Find(file.Key, [.. file.Select(static origin => origin.Pointer)], CancellationToken.None).Values.Any(position =>
                places.Contains((file.Key.Path, position.Key.Start)) || places.Contains((file.Key.Path, position.Value.Start))));
    }
}
