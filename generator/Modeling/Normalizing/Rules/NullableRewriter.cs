using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Modeling.Normalizing.Rules;

/// <summary>
/// The library keeps "nullable" only in 3.0, and only beside a type. From 3.1 on the list of types says the same; where there
/// is no type, a mark of our own does, for the library keeps extensions.
/// </summary>
internal static class NullableRewriter
{
    public const string Mark = "x-imgurgen-nullable";

    private const string Key = "nullable";

    /// <summary>What tools write in Swagger 2.0, which has no word for it.</summary>
    private const string Extension = "x-nullable";

    public static void Rewrite(JsonObject schema, SpecVersion version)
    {
        if (version == SpecVersion.Swagger20)
        {
            bool isNullable = JsonValues.IsTrue(schema[Key]) || JsonValues.IsTrue(schema[Extension]);
            schema.Remove(Key);
            if (isNullable)
                schema[Mark] = true;
            return;
        }

        bool keepsKey = version == SpecVersion.OpenApi30 && schema.ContainsKey("type");
        if (keepsKey || !schema.TryGetPropertyValue(Key, out JsonNode? value))
            return;

        schema.Remove(Key);
        if (!JsonValues.IsTrue(value))
            return;

        if (schema.ContainsKey("type"))
            AddNullToType(schema);
        else
            schema[Mark] = true;
    }

    private static void AddNullToType(JsonObject schema)
    {
        if (schema["type"] is JsonArray types)
        {
            if (!types.Any(static type => JsonValues.Text(type) == "null"))
                types.Add("null");
        }
        else if (JsonValues.Text(schema["type"]) is string type && type != "null")
        {
            schema["type"] = new JsonArray(type, "null");
        }
    }
}
