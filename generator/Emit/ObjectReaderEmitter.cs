using System.Globalization;
using System.Text;
using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Emit;

/// <summary>
/// Writes how an object is read: a constructor passes over the JSON once, and gives each property its value as it comes. Constructors may
/// set properties that are <c>init</c>, and one that sees to what is required may be called without naming it.
/// </summary>
internal static class ObjectReaderEmitter
{
    private const int BitsOfWord = 64;
    private const string Tokens = "global::ImgurGen.Json.JsonTokens.";
    private const string Reader = "ref global::System.Text.Json.Utf8JsonReader reader";

    /// <summary>Writes the constructor for callers, who name the values, and the one that reads.</summary>
    public static void WriteConstructors(CodeWriter writer, ObjectModel model)
    {
        writer.Line($$"""
            /// <summary>Makes an object whose values the initializer gives.</summary>
            public {{model.Name}}()
            {
            }

            """);
        using (BlockOfConstructor(writer, "private", model.Name))
            WriteBody(writer, model, model.Name);
        writer.Line();
    }

    /// <summary>Begins a constructor that reads.</summary>
    public static CodeWriter.Braces BlockOfConstructor(CodeWriter writer, string access, string typeName)
    {
        writer.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        return writer.Block($"{access} {typeName}({Reader})");
    }

    /// <summary>Writes the body of a constructor that reads.</summary>
    public static void WriteBody(CodeWriter writer, ObjectModel model, string typeName)
    {
        PropertyModel[] properties = [.. model.Properties.Where(IsRead)];
        PropertyModel[] required = [.. properties.Where(static property => property.IsRequired)];
        for (int word = 0; word * BitsOfWord < required.Length; word++)
            writer.Line($"ulong {Seen(word)} = 0;");
        if (model.Rest is { } rest)
            writer.Line($"global::System.Collections.Generic.Dictionary<string, {TypeSyntax.Name(rest.Value)}>? rest = null;");

        WriteLoop(writer, typeName, model.Rest, inner =>
        {
            // What is known beforehand would be taken for what the schema does not name.
            if (model.Rest is not null)
            {
                foreach (PropertyModel constant in model.Properties.Where(static property => !IsRead(property)))
                    inner.Line($"{Case(constant.WireName)} {Tokens}Skip(ref reader); break;");
            }

            foreach (PropertyModel property in properties)
            {
                int bit = Array.IndexOf(required, property);
                string seen = bit < 0 ? "" : $" {Seen(bit / BitsOfWord)} |= {Bits(1UL << (bit % BitsOfWord))};";
                inner.Line($"{Case(property.WireName)} {property.Name} = {Value(property)};{seen} break;");
            }
        });

        if (required.Length > 0 || model.Rest is not null)
            writer.Line();
        for (int word = 0; word * BitsOfWord < required.Length; word++)
            WriteCheck(writer, Seen(word), [.. required.Skip(word * BitsOfWord).Take(BitsOfWord)]);
        if (model.Rest is not null)
            writer.Line($"{model.Rest.Name} = rest;");
    }

    /// <summary>Whether the property is read: a constant is known beforehand.</summary>
    public static bool IsRead(PropertyModel property) => property.Constant is null;

    /// <summary>Writes the loop over the properties, of which <paramref name="cases"/> writes the cases.</summary>
    public static void WriteLoop(CodeWriter writer, string typeName, RestModel? rest, Action<CodeWriter> cases)
    {
        writer.Line($"{Tokens}StartObject(ref reader, {Literals.Text(typeName)});");
        using (writer.Block($"while ({Tokens}NextProperty(ref reader, out var property))"))
        using (writer.Block("switch (property.Length)"))
        {
            cases(writer);
            writer.Line(rest is null
                ? $"default: {Tokens}Skip(ref reader); break;"
                : $"default: (rest ??= [])[global::System.Text.Encoding.UTF8.GetString(property)] = {TypeSyntax.Read(rest.Value)}; break;");
        }
    }

    /// <summary>The label of the case for a property of this name.</summary>
    public static string Case(string wireName)
    {
        string name = Literals.WithoutLoneSurrogates(wireName);
        return $"case {Encoding.UTF8.GetByteCount(name)} when property.SequenceEqual({Literals.Utf8(name)}):";
    }

    /// <summary>The expression that reads the value of a property.</summary>
    public static string Value(PropertyModel property)
    {
        string read = TypeSyntax.Read(property.Type);
        if (!property.NullValues.IsEmpty)
            read = $"{string.Join(" || ", property.NullValues.Select(JsonTests.Is))} ? null : {read}";
        return property.DistinguishesNull ? $"new({read})" : read;
    }

    private static void WriteCheck(CodeWriter writer, string seen, PropertyModel[] required)
    {
        ulong all = required.Length == BitsOfWord ? ulong.MaxValue : (1UL << required.Length) - 1;
        string names = string.Join(", ", required.Select(static property => Literals.Text(property.WireName)));
        writer.Line($"if ({seen} != {Bits(all)})");
        using (writer.Indented())
            writer.Line($"throw {Tokens}Missing(ref reader, {seen}, {names});");
    }

    private static string Seen(int word) => word == 0 ? "seen" : "seen" + (word + 1).ToString(CultureInfo.InvariantCulture);

    private static string Bits(ulong bits) => "0x" + bits.ToString("X", CultureInfo.InvariantCulture) + (bits > int.MaxValue ? "UL" : "");
}
