namespace ImgurGen.Generator.Model;

/// <summary>A value that is one of several types.</summary>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsPublic">Whether it is public.</param>
/// <param name="Documentation">What the spec says of it.</param>
/// <param name="Form">What it is in C#.</param>
/// <param name="Telling">How its branches are told apart.</param>
/// <param name="TellingProperty">The wire name of the property that tells, where one does.</param>
/// <param name="Branches">What it may be.</param>
/// <param name="Shared">The properties that all branches of a closed hierarchy have alike.</param>
/// <param name="Lineage">What it is as a base that others extend; null for a union of <c>oneOf</c> or <c>anyOf</c>.</param>
internal sealed record UnionModel(
    string Namespace,
    string Name,
    bool IsPublic,
    Documentation Documentation,
    UnionForm Form,
    Telling Telling,
    string TellingProperty,
    EquatableArray<BranchModel> Branches,
    EquatableArray<PropertyModel> Shared = default,
    LineageModel? Lineage = null) : TypeModel(Namespace, Name, IsPublic, Documentation)
{
    /// <summary>Whether the branches cover every value that the telling property can have: true and false.</summary>
    public bool IsComplete => Telling == Telling.Property
        && Branches.Any(static branch => branch.TellingValues.Contains("true"))
        && Branches.Any(static branch => branch.TellingValues.Contains("false"));
}

/// <summary>What a union is in C#.</summary>
internal enum UnionForm
{
    /// <summary>A closed class hierarchy, for objects that are in no other union; the branches derive from it.</summary>
    Hierarchy,

    /// <summary>A closed hierarchy of cases, each holding a value of a branch.</summary>
    Cases,

    /// <summary>A struct, for primitives.</summary>
    Primitives,

    /// <summary>A class that others extend by <c>allOf</c>, with a discriminator.</summary>
    Inheritance,

    /// <summary>A class that holds JSON, for branches that nothing tells apart: the caller says as which of them to read it.</summary>
    Untold,
}

/// <summary>How the branches of a union are told apart.</summary>
internal enum Telling
{
    /// <summary>By the value of a property.</summary>
    Property,

    /// <summary>By the kind of the JSON: text, number, truth value, object, array.</summary>
    JsonKind,

    /// <summary>By a property that no other branch has.</summary>
    Presence,

    /// <summary>Not at all.</summary>
    Nothing,
}

/// <summary>A branch of a union.</summary>
/// <param name="CaseName">The name of its case.</param>
/// <param name="Type">Its type.</param>
/// <param name="TellingValues">The scalars of the telling property, the names of the properties that tell, or the JSON kinds.</param>
/// <param name="Object">The branch itself, where it is part of a closed hierarchy; null where it finds out by itself what it is.</param>
/// <param name="HasHeirs">Whether it is a class that others extend, of which this branch is but the class itself.</param>
/// <param name="IsDefault">Whether it is what objects are whose telling property says nothing, or is not there.</param>
internal sealed record BranchModel(
    string CaseName, TypeRef Type, EquatableArray<string> TellingValues, ObjectModel? Object = null, bool HasHeirs = false, bool IsDefault = false);

/// <summary>A class that others extend.</summary>
/// <param name="Itself">The class: its properties, and what it extends in turn.</param>
/// <param name="IsAbstract">Whether there are only objects of its heirs.</param>
/// <param name="Heirs">The qualified names of the classes that extend it directly.</param>
internal sealed record LineageModel(ObjectModel Itself, bool IsAbstract, EquatableArray<string> Heirs);
