using ImgurGen.Generator.Model;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling.Schemas;

/// <summary>
/// Schemas that contain themselves with only a list, a map or a union in between. C# has no such list or map, so they get a type of
/// their own, which is drafted when its content first asks for it, and filled when it is known.
/// </summary>
internal sealed class RecursiveTypes(ModelingContext context)
{
    private readonly Dictionary<string, TypeDraft> expected = new(StringComparer.Ordinal);

    /// <summary>The type that a component will be, asked for by its own content; null where it cannot be one.</summary>
    public DraftRef? Expect(SchemaPart component)
    {
        HashSet<string> passed = [];
        SchemaPart part = component;
        bool isNullable = false;
        while (Alias(part) is { } next)
        {
            if (!passed.Add(part.Pointer))
                return null;
            isNullable |= SchemaExtensions.IsNullable(part.Schema);
            part = next;
        }

        if (!expected.TryGetValue(part.Pointer, out TypeDraft? draft))
        {
            draft = Draft(part);
            if (draft is null)
                return null;
            expected.Add(part.Pointer, draft);
        }

        return new DraftRef(TypeKind.Model, draft, Nullable: isNullable || context.Facts([part]).Nullable);
    }

    /// <summary>The draft that the schema's own content asked for; null where it did not.</summary>
    public TypeDraft? Expected(SchemaPart part) => expected.TryGetValue(part.Pointer, out TypeDraft? draft) ? draft : null;

    private TypeDraft? Draft(SchemaPart part)
    {
        SchemaFacts facts = context.Facts([part]);
        if (facts.IsContradictory)
            return null;
        bool isUnion = facts.Branches.Count > 1 || (facts.Branches.Count == 0 && IsSeveral(facts.Types));
        bool isList = facts is { Branches.Count: 0, Items.Count: > 0, Types: 0 or JsonSchemaType.Array };
        bool isMap = facts is { Branches.Count: 0, Properties.Count: 0, Values: null, AdditionalProperties.Count: > 0, Types: 0 or JsonSchemaType.Object };
        if (isMap)
            return new ObjectDraft(part, Descriptions.Of([part], context), BodyEncoding.Json);
        return isUnion || isList ? new UnionDraft(part, Descriptions.Of([part], context)) : null;
    }

    private SchemaPart? Alias(SchemaPart part)
    {
        if (part.Reference is { } id)
            return context.Component(id);
        bool isAlone = !SchemaExtensions.HasOwnShape(part.Schema) && part.Schema is { AllOf.Count: 1, OneOf: null or { Count: 0 }, AnyOf: null or { Count: 0 } };
        return isAlone && part.Schema.AllOf![0] is OpenApiSchemaReference reference ? context.Component(reference.Reference.Id!) : null;
    }

    private static bool IsSeveral(JsonSchemaType types) => (types & (types - 1)) != 0;
}
