using System.Globalization;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using ImgurGen.Generator.Tests.RoundTrips.Schemas;

namespace ImgurGen.Generator.Tests.RoundTrips.Documents;

/// <summary>Random numbers, by their formats and bounds.</summary>
internal static class Numbers
{
    public static readonly Gen<decimal> Decimals =
        from units in Gen.Choose(-1_000_000, 1_000_000)
        from digits in Gen.Choose(0, 6)
        select new decimal(Math.Abs(units), 0, 0, units < 0, (byte)digits);

    private static readonly decimal[] Edges =
        [0, 1, -1, 7, 100, int.MaxValue, int.MinValue, uint.MaxValue, 9007199254740993, long.MaxValue, long.MinValue, ulong.MaxValue];

    private static readonly double[] EdgesOfDoubles = [0.1, -2.5, 1e300, -1e-300, double.Epsilon, double.MaxValue, 123456789.125, 1e21, 0.30000000000000004];

    /// <summary>Whole numbers between these, both of which may be among them.</summary>
    public static Gen<decimal> Integers(decimal least, decimal most)
    {
        decimal[] edges = [.. Edges.Append(least).Append(most).Where(edge => edge >= least && edge <= most).Distinct()];
        decimal from = Math.Max(least, Math.Min(-1000, most));
        decimal to = Math.Min(most, from + 2000);
        return Gen.Frequency(
            (3, Gen.Choose(0, (int)(to - from)).Select(steps => from + steps)),
            (1, Gen.Elements(edges)));
    }

    /// <summary>Numbers that fit, as they are written.</summary>
    public static Gen<JsonNode?> Of(Alternative alternative)
    {
        bool isWhole = !alternative.May(JsonTypes.Fraction) || alternative.Format is "int32" or "int64" or "unix-time" or "unixtime";
        (decimal least, decimal most) = Bounds(alternative, isWhole);
        decimal? factor = alternative.Nodes.Select(static node => node.Number("multipleOf")).FirstOrDefault(static given => given > 0);
        if (factor is { } step)
            return Integers(Math.Ceiling(least / step), Math.Floor(most / step)).Select(times => Node(times * step));
        if (isWhole)
        {
            Gen<decimal> integers = Integers(Math.Ceiling(least), Math.Floor(most));
            return Gen.Frequency((19, integers.Select(Node)), (1, integers.Select(static number => Written(number + ".0"))));
        }

        bool isBounded = least > -1_000_000 || most < 1_000_000;
        Gen<JsonNode?> decimals = isBounded
            ? Gen.Choose(0, 1000).Select(part => Node(Math.Max(least, -1_000_000) + ((Math.Min(most, 1_000_000) - Math.Max(least, -1_000_000)) * part / 1000)))
            : Decimals.Select(Node);
        return isBounded || alternative.Format is "decimal" or "decimal128" or "float"
            ? decimals.Select(node => alternative.Format == "float" ? Written(((float)node!.GetValue<decimal>()).ToString("R", CultureInfo.InvariantCulture)) : node)
            : Gen.Frequency((4, decimals), (1, Gen.Elements(EdgesOfDoubles).Select(static number => Written(number.ToString("R", CultureInfo.InvariantCulture)))));
    }

    public static (decimal Least, decimal Most) Bounds(Alternative alternative, bool isWhole)
    {
        (decimal least, decimal most) = isWhole ? OfFormat(alternative.Format) : (-1_000_000_000_000, 1_000_000_000_000);
        decimal step = isWhole ? 1 : 0.001m;
        foreach (JsonObject node in alternative.Nodes)
        {
            least = Math.Max(least, (node.Number("minimum") ?? least) + (node.Is("exclusiveMinimum") ? step : 0));
            most = Math.Min(most, (node.Number("maximum") ?? most) - (node.Is("exclusiveMaximum") ? step : 0));
            least = Math.Max(least, (node.Number("exclusiveMinimum") + step) ?? least);
            most = Math.Min(most, (node.Number("exclusiveMaximum") - step) ?? most);
        }

        return (least, Math.Max(least, most));
    }

    private static (decimal Least, decimal Most) OfFormat(string? format) => format switch
    {
        "int8" => (sbyte.MinValue, sbyte.MaxValue),
        "uint8" => (byte.MinValue, byte.MaxValue),
        "int16" => (short.MinValue, short.MaxValue),
        "uint16" => (ushort.MinValue, ushort.MaxValue),
        "int32" => (int.MinValue, int.MaxValue),
        "uint32" => (uint.MinValue, uint.MaxValue),
        "uint64" => (ulong.MinValue, ulong.MaxValue),

        // The years that .NET knows, 1 to 9999.
        "unix-time" or "unixtime" => (-62_135_596_800, 253_402_300_799),
        _ => (long.MinValue, long.MaxValue),
    };

    private static JsonNode? Node(decimal number) => Written(number.ToString(CultureInfo.InvariantCulture));

    private static JsonNode? Written(string number) => JsonNode.Parse(number);
}
