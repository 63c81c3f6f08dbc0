using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ImgurGen.Json;

/// <summary>Says which type knows the names of an enum on the wire. Generated enums bear it.</summary>
/// <remarks>It is not generic: on .NET 9 NativeAOT, <see cref="Enum.GetValues{TEnum}"/> fails on an enum with a generic attribute.</remarks>
/// <param name="names">A <see cref="WireNames{TEnum, TNames}"/> of the enum.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Enum)]
public sealed class WireNamesAttribute(
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type names) : Attribute
{
    internal WireNames CreateNames() => (WireNames)Activator.CreateInstance(names)!;
}
