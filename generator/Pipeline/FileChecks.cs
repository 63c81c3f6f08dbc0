using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Pipeline;

/// <summary>What is wrong with the files as such, before anything is made of them.</summary>
internal static class FileChecks
{
    /// <summary>A file that is meant for us and is not what it is said to be.</summary>
    public static EquatableArray<DiagnosticInfo> Check(InputFile input, CancellationToken token)
    {
        var bag = new DiagnosticBag();
        if (input is { IsReadable: false, IsOurs: false })
            return [];
        if (!input.IsReadable)
            Add(Descriptors.NotASpec, "The compiler cannot read this file. Correct the path of the item.");
        else if (!input.HasKnownRole)
            Add(Descriptors.InvalidOption, input.Role, OptionNames.Role, "it must be 'spec', 'overlay', 'part', 'baseline' or 'none'");
        else if (input.Kind == FileKind.None && input.Evidence is { } evidence && input.Role.Length == 0)
            bag.Add(Descriptors.MissingVersion, input.File, JsonPointer.Append(JsonPointer.Root, evidence), NodePart.Key, evidence);
        else if (input is { Kind: FileKind.None, IsOurs: true, Role.Length: 0 })
            AddUnknown(input, bag, token);
        return bag.Locate(new HashSet<string>(), token);

        void Add(Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, params string[] arguments)
            => bag.Add(descriptor, input.File, JsonPointer.Root, NodePart.Value, arguments);
    }

    /// <summary>The overlays whose <c>extends</c> names none of the specs.</summary>
    public static EquatableArray<DiagnosticInfo> CheckTargets(
        EquatableArray<OverlayInput> overlays, EquatableArray<InputFile> specs, CancellationToken token)
    {
        var bag = new DiagnosticBag();
        foreach (OverlayInput overlay in overlays)
        {
            if (overlay is { IsReadable: true, Extends: { } extends } && !specs.Any(spec => overlay.AppliesTo(spec.File)))
                bag.Add(Descriptors.UnusedOverlay, overlay.File, "/extends", NodePart.Value, extends);
        }

        return bag.Locate(new HashSet<string>(), token);
    }

    /// <summary>It has no root key that we know: because it is broken, which says more, or because it is something else.</summary>
    private static void AddUnknown(InputFile input, DiagnosticBag bag, CancellationToken token)
    {
        if (TreeReader.Read(input.File, bag, token) is not null)
            bag.Add(Descriptors.NotASpec, input.File, JsonPointer.Root, NodePart.Value,
                "This file has metadata of ImgurGen, but neither 'openapi' or 'swagger' nor 'overlay' at its root. Add the key, or set ImgurGenRole.");
    }
}
