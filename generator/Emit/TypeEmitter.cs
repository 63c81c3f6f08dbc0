using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Emit;

/// <summary>Writes a file of types.</summary>
internal static class TypeEmitter
{
    public static string Emit(TypeFile file)
    {
        CodeWriter writer = CodeWriter.File(file.Namespace);
        for (int i = 0; i < file.Types.Count; i++)
        {
            if (i > 0)
                writer.Line();
            Write(writer, file.Types[i]);
        }

        return writer.Finish();
    }

    private static void Write(CodeWriter writer, TypeModel type)
    {
        switch (type)
        {
            case ObjectModel model:
                ObjectEmitter.Write(writer, model);
                break;
            case EnumModel model:
                EnumEmitter.Write(writer, model);
                break;
            case UnionModel model:
                UnionEmitter.Write(writer, model);
                break;
            case StatusAnswersModel model:
                StatusAnswersEmitter.Write(writer, model);
                break;
            case HeadersModel model:
                HeadersEmitter.Write(writer, model);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(type), type.GetType().Name, null);
        }
    }
}
