using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Emit;

/// <summary>Writes the class that makes the addresses of the API's servers.</summary>
internal static class ServersEmitter
{
    public static void Write(CodeWriter writer, ClientModel client, ServersModel servers)
    {
        Docs.Summary(writer, $"Where {client.ApiName} is: addresses for ApiClientOptions.BaseAddress.");
        using (writer.Block($"{(client.IsPublic ? "public" : "internal")} static partial class {servers.Name}"))
        {
            for (int i = 0; i < servers.Servers.Count; i++)
            {
                if (i > 0)
                    writer.Line();
                Write(writer, servers.Servers[i]);
            }
        }
    }

    private static void Write(CodeWriter writer, ServerModel server)
    {
        Docs.Summary(writer, server.Summary.Length > 0 ? server.Summary : server.Url);
        if (server.Summary.Length > 0)
            Docs.Remarks(writer, server.Url);
        if (server.Variables.IsEmpty && !server.IsRelative)
        {
            writer.Line($"public static global::System.Uri {server.Name} {{ get; }} = new global::System.Uri({Literals.Text(server.Url)});");
            return;
        }

        List<string> parameters = [];
        if (server.IsRelative)
        {
            Docs.Parameter(writer, "document", "Where the API's document was published, to which the server's address is relative.");
            parameters.Add("global::System.Uri document");
        }

        foreach (ServerVariableModel variable in server.Variables)
        {
            string values = variable.Values.IsEmpty ? "" : $" One of: {string.Join(", ", variable.Values)}.";
            Docs.Parameter(writer, variable.Name, (variable.Summary.Length > 0 ? variable.Summary : variable.WireName) + values);
            parameters.Add($"string {Identifiers.Escape(variable.Name)}" + (variable.Default is null ? "" : $" = {Literals.Text(variable.Default)}"));
        }

        writer.Line("/// <exception cref=\"global::System.ArgumentException\">A value is none that the API has, or makes no address.</exception>");
        writer.Line($"public static global::System.Uri {server.Name}({string.Join(", ", parameters)})");
        using (writer.Indented())
        {
            writer.Line($"=> new global::ImgurGen.ServerTemplate({Literals.Text(server.Url)})");
            using (writer.Indented())
            {
                foreach (ServerVariableModel variable in server.Variables)
                {
                    string allowed = string.Concat(variable.Values.Select(static value => ", " + Literals.Text(value)));
                    writer.Line($".With({Literals.Text(variable.WireName)}, {Identifiers.Escape(variable.Name)}{allowed})");
                }

                writer.Line($".ToAddress({(server.IsRelative ? "document" : "")});");
            }
        }
    }
}
