using System.Globalization;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling.Naming;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling.Schemas;

/// <summary>Names branches of a union that are written out: by their title, by the constant or the property that tells them, and only then by their number.</summary>
internal static class BranchNames
{
    private const int MaximumLength = 40;

    /// <summary>The name that a branch would like.</summary>
    /// <param name="union">The name of the union.</param>
    /// <param name="branch">The branch.</param>
    /// <param name="index">Its place, from 0.</param>
    /// <param name="branches">All branches.</param>
    public static string Of(string union, IOpenApiSchema branch, int index, IList<IOpenApiSchema> branches)
    {
        IOpenApiSchema[] others = [.. branches.Where(other => other != branch && !SchemaExtensions.IsNullOnly(other))];
        if (branch is OpenApiSchemaReference || others.Length == 0 || IsKnownPart(branch, others) || branch.Items is not null || branch.AdditionalProperties is not null)
            return union;
        string own = Unique(static candidate => Title(candidate.Title), branch, others) ?? Unique(Constant, branch, others)
            ?? Kind(branch, others) ?? OwnProperty(branch, others) ?? "Option" + (index + 1).ToString(CultureInfo.InvariantCulture);
        return own.StartsWith(union, StringComparison.OrdinalIgnoreCase) && own.Length > union.Length ? own : union + own;
    }

    /// <summary>What a rule calls the branch, where it calls no other so that is written out.</summary>
    private static string? Unique(Func<IOpenApiSchema, string?> rule, IOpenApiSchema branch, IOpenApiSchema[] others)
        => rule(branch) is { } name && Array.TrueForAll(others, other => other is OpenApiSchemaReference || !string.Equals(rule(other), name, StringComparison.OrdinalIgnoreCase))
            ? name
            : null;

    /// <summary>A property that the branch must have, and that no other knows: the ordinally first, so that their order is nothing to the name.</summary>
    private static string? OwnProperty(IOpenApiSchema branch, IOpenApiSchema[] others)
    {
        string? own = (branch.Required ?? new HashSet<string>())
            .Where(name => branch.Properties?.ContainsKey(name) == true && Array.TrueForAll(others, other => other.Properties?.ContainsKey(name) != true))
            .OrderBy(static name => name, StringComparer.Ordinal)
            .FirstOrDefault();
        return own is { Length: <= MaximumLength } && Words.Pascal(own) is { Length: > 0 } identifier ? "With" + identifier : null;
    }

    /// <summary>Whether the branch is the values that are known of a text that may be any: as there is no other type for it, the enum is the type.</summary>
    private static bool IsKnownPart(IOpenApiSchema branch, IOpenApiSchema[] others)
        => branch.Enum is { Count: > 1 } && Array.TrueForAll(others, static other => other is { Type: JsonSchemaType.String, Enum: null or { Count: 0 } });

    /// <summary>What the branch is, where it alone is so.</summary>
    private static string? Kind(IOpenApiSchema branch, IOpenApiSchema[] others)
    {
        if (branch.Enum is { Count: > 0 })
            return Array.Exists(others, static other => other.Enum is { Count: > 0 } || other is OpenApiSchemaReference) ? null : "Enum";
        bool isObject = branch.Properties is { Count: > 0 };
        return isObject && Array.TrueForAll(others, static other => other is not OpenApiSchemaReference && other.Properties is not { Count: > 0 } && other.AllOf is not { Count: > 0 })
            ? "Object"
            : null;
    }

    private static string? Title(string? title)
        => Descriptions.Text(title) is { Length: > 0 and <= MaximumLength } text && Words.Pascal(text) is { Length: > 0 } identifier ? identifier : null;

    /// <summary>The one text that a property of the branch may be, where only one property is so: what tells it from the others.</summary>
    private static string? Constant(IOpenApiSchema branch)
    {
        string[] constants = [.. (branch.Properties ?? new Dictionary<string, IOpenApiSchema>()).Values
            .Where(static property => property is not OpenApiSchemaReference)
            .Select(static property => property.Const ?? (property.Enum is { Count: 1 } only && JsonScalar.Of(only[0]) is { } scalar && JsonScalar.IsText(scalar) ? JsonScalar.Text(scalar) : null))
            .OfType<string>()];
        return constants.Length == 1 && constants[0].Length <= MaximumLength && Words.Pascal(constants[0]) is { Length: > 0 } identifier ? identifier : null;
    }
}
