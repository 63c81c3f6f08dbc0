using System.Text.RegularExpressions;
using ImgurGen.Generator.Emit;
using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Modeling.Drift;

/// <summary>Whether a value may change from one type to another without a caller noticing.</summary>
internal static class TypeDifference
{
    private static readonly Regex Namespaces = new(@"global::(?:\w+\.)*", RegexOptions.CultureInvariant);

    /// <summary>Whether code that takes values of the old type from an answer compiles with the new one.</summary>
    public static bool IsReadable(TypeRef? before, TypeRef? now)
        => before is null ? now is null : now is not null
            && (AreSame(before, now) || (before.Nullable && !now.Nullable && !now.IsValueType && AreSame(before, now.OrNull)));

    /// <summary>Whether code that gives values of the old type compiles with the new one.</summary>
    public static bool IsWritable(TypeRef before, TypeRef now)
    {
        // A value of an enum is one of an open enum too.
        TypeRef target = before.Kind == TypeKind.Enum && now.Kind == TypeKind.OpenEnum ? now with { Kind = TypeKind.Enum } : now;
        return AreSame(before, target) || (!before.Nullable && target.Nullable && AreSame(before.OrNull, target));
    }

    /// <summary>The type in words of C#, for a message.</summary>
    public static string Describe(TypeRef? type) => type is null ? "nothing" : Namespaces.Replace(TypeSyntax.Name(type), "");

    /// <summary>The name of a type without its namespace.</summary>
    public static string Short(string qualified) => qualified.Substring(qualified.LastIndexOf('.') + 1);

    private static bool AreSame(TypeRef one, TypeRef other)
        => one.Kind == other.Kind && one.Nullable == other.Nullable && Short(one.Name) == Short(other.Name)
            && (one.Item is null || other.Item is null ? one.Item == other.Item : AreSame(one.Item, other.Item));
}
