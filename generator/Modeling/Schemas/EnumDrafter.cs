using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling.Naming;

namespace ImgurGen.Generator.Modeling.Schemas;

/// <summary>Finds the types of schemas that list their values.</summary>
internal sealed class EnumDrafter(ModelingContext context, UnionDrafter unions, List<TypeDraft> drafts)
{
    private readonly Dictionary<string, DraftRef> named = new(StringComparer.Ordinal);

    /// <summary>An enum, or what its values are if they make no enum; null where their type says enough.</summary>
    public DraftRef? Of(IReadOnlyList<string> values, IReadOnlyList<SchemaPart> parts, SchemaFacts facts, bool isComponent, EnumLabels labels)
    {
        switch (EnumValues.Of(values, facts.Types, out IReadOnlyList<string> members))
        {
            case EnumKind.Members:
                return Members(members, parts, isComponent, labels);
            case EnumKind.Booleans:
                return new DraftRef(TypeKind.Boolean);
            case EnumKind.Numbers:
                return new DraftRef(TypeKind.Double);
            case EnumKind.Mixed when EnumValues.Types(values) is var kinds && (facts.Types == 0 || (facts.Types & kinds) == kinds):
                return unions.Several(parts, kinds, facts, isComponent);
            case EnumKind.Mixed:
                return context.Untyped(parts[0].Pointer, "The values of 'enum' are of different types");
            default:
                context.Contradiction(parts[0].Pointer, $"The values of 'enum' are not of the type '{facts.Types.ToString().ToLowerInvariant()}', so they are not generated. Correct them or 'type'.");
                return null;
        }
    }

    /// <summary>The enum of these members. Those that are written out in several places under one name of their own are one.</summary>
    private DraftRef Members(IReadOnlyList<string> members, IReadOnlyList<SchemaPart> parts, bool isComponent, EnumLabels labels)
    {
        string? own = isComponent || labels.EnumName is null ? null : Words.Identifier(labels.EnumName, "Enum");
        string key = $"{own} {string.Join(" ", members)}";
        if (own is not null && named.TryGetValue(key, out DraftRef? same))
            return same;
        var draft = new EnumDraft(parts[0], Descriptions.Of(parts, context), members) { IsComponent = isComponent, Labels = labels };
        draft.WantedName = own ?? draft.WantedName;
        drafts.Add(draft);
        var type = new DraftRef(TypeKind.Enum, draft);
        if (own is not null)
            named.Add(key, type);
        return type;
    }
}
