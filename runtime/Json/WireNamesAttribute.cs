using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ImgurGen.Json;

/// <summary>Says which type knows the names of an enum on the wire. Generated enums bear it.</summary>
/// <remarks>It is not generic: on .NET 9 NativeAOT, <see cref="Enum.GetValues{TEnum}"/> fails on an enum with a generic attribute.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Enum)]
public sealed class WireNamesAttribute : Attribute
{
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
    private readonly Type type;

    /// <summary>Names the type.</summary>
    /// <param name="names">A <see cref="WireNames{TEnum, TNames}"/> of the enum.</param>
    public WireNamesAttribute([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type names)
        => type = names;

    internal WireNames CreateNames() => (WireNames)Activator.CreateInstance(type)!;
}
