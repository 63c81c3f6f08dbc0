using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Emit;

/// <summary>Writes how a union finds its branch by looking ahead, with a copy of the reader, as far as the property that tells.</summary>
internal static class UnionProbeEmitter
{
    private const string Tokens = "global::ImgurGen.Json.JsonTokens.";

    /// <summary>Writes statements that leave the number of the branch, from 1, or 0 for none, in <c>branch</c>.</summary>
    public static void Write(CodeWriter writer, UnionModel union)
    {
        writer.Line("int branch = 0;");
        writer.Line("var probe = reader;");
        writer.Line($"{Tokens}StartObject(ref probe, {Literals.Text(union.Name)});");
        using (writer.Block($"while (branch == 0 && {Tokens}NextProperty(ref probe, out global::System.ReadOnlySpan<byte> property))"))
        {
            using (writer.Block("switch (property.Length)"))
            {
                if (union.Telling == Telling.Property)
                    writer.Line($"{ObjectReaderEmitter.Case(union.TellingProperty)} branch = {UnionEmitter.BranchByValue(union, "probe")}; break;");
                else
                    WritePresence(writer, union);
            }

            writer.Line($"{Tokens}Skip(ref probe);");
        }

        WriteRest(writer, union);
    }

    /// <summary>Writes which branch it is where nothing tells: the one that has no property of its own, or that the spec names for this.</summary>
    public static void WriteRest(CodeWriter writer, UnionModel union)
    {
        int rest = union.Branches
            .TakeWhile(branch => !branch.IsDefault && (union.Telling != Telling.Presence || !branch.TellingValues.IsEmpty))
            .Count();
        if (rest == union.Branches.Count)
            return;
        writer.Line("if (branch == 0)");
        using (writer.Indented())
            writer.Line($"branch = {rest + 1};");
    }

    private static void WritePresence(CodeWriter writer, UnionModel union)
    {
        for (int i = 0; i < union.Branches.Count; i++)
        {
            foreach (string name in union.Branches[i].TellingValues)
                writer.Line($"{ObjectReaderEmitter.Case(name)} branch = probe.TokenType == global::System.Text.Json.JsonTokenType.Null ? 0 : {i + 1}; break;");
        }
    }
}
