using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Emit;

/// <summary>Writes the file of a type.</summary>
internal static class TypeEmitter
{
    public static string Emit(TypeModel type) => type switch
    {
        ObjectModel model => ObjectEmitter.Emit(model),
        EnumModel model => EnumEmitter.Emit(model),
        UnionModel model => UnionEmitter.Emit(model),
        StatusAnswersModel model => StatusAnswersEmitter.Emit(model),
        HeadersModel model => HeadersEmitter.Emit(model),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type.GetType().Name, null),
    };
}
