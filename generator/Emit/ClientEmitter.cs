using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Emit;

/// <summary>Writes the client: its groups, its constructors, and what is constant about the API.</summary>
internal static class ClientEmitter
{
    public static string Emit(ClientModel client)
    {
        CodeWriter writer = CodeWriter.File(client.Namespace);
        Docs.Write(writer, client.Documentation, $"A client of {client.ApiName}.");
        string type = $"global::{client.Namespace}.{client.Name}";
        using (writer.Block($"{(client.IsPublic ? "public" : "internal")} partial class {client.Name} : global::ImgurGen.IApiClient<{type}>, global::System.IDisposable"))
        {
            writer.Line("private readonly global::ImgurGen.ApiConnection connection;");
            foreach (GroupRef group in client.Groups)
                writer.Line($"private global::{client.Namespace}.{group.TypeName}? group{group.PropertyName};");
            writer.Line();
            WriteConstructors(writer, client);
            writer.Line();
            WriteDescription(writer, client);
            writer.Line();
            WriteMembers(writer, client, type);
            foreach (GroupRef group in client.Groups)
            {
                writer.Line();
                Docs.Summary(writer, group.Summary.Length > 0 ? group.Summary : $"The operations of {group.PropertyName}.");
                writer.Line($"public virtual global::{client.Namespace}.{group.TypeName} {group.PropertyName} => group{group.PropertyName} ??= new(connection);");
            }
        }

        if (client.Servers is { } servers)
        {
            writer.Line();
            ServersEmitter.Write(writer, client, servers);
        }

        return writer.Finish();
    }

    private static void WriteConstructors(CodeWriter writer, ClientModel client) => writer.Line($$"""
        /// <summary>A client with a transport of its own.</summary>
        /// <param name="options">Its options.</param>
        public {{client.Name}}(global::ImgurGen.ApiClientOptions options)
            : this(global::ImgurGen.ApiConnection.Create(Description, options))
        {
        }

        /// <summary>A client over a transport that is given, and stays the caller's.</summary>
        /// <param name="http">The transport.</param>
        /// <param name="options">The client's options.</param>
        public {{client.Name}}(global::System.Net.Http.HttpClient http, global::ImgurGen.ApiClientOptions options)
            : this(global::ImgurGen.ApiConnection.Create(Description, http, options))
        {
        }

        /// <summary>A client over a connection.</summary>
        /// <param name="connection">The connection.</param>
        protected {{client.Name}}(global::ImgurGen.ApiConnection connection) => this.connection = connection;

        /// <summary>For tests that stand in for the client: every member that they use is to be overridden.</summary>
        protected {{client.Name}}() => connection = null!;
        """);

    private static void WriteDescription(CodeWriter writer, ClientModel client)
    {
        string address = client.BaseAddress is null ? "null" : $"new global::System.Uri({Literals.Text(client.BaseAddress)})";
        writer.Line("/// <summary>What is constant about the API.</summary>");
        using (writer.Block(
            $"public static global::ImgurGen.ApiDescription Description {{ get; }} = new({Literals.Text(client.ApiName)}, {address})", "};"))
        {
            if (client.Envelope is { } envelope)
            {
                string rule = envelope.ImgurErrors ? "Imgur" : "SuccessFlag";
                writer.Line($"Envelope = new global::ImgurGen.EnvelopeFormat {{ Payload = {Literals.Text(envelope.Payload)}, "
                    + $"Success = {Literals.Text(envelope.Success)}, Status = {Literals.Text(envelope.Status)}, "
                    + $"Errors = global::ImgurGen.EnvelopeErrorRule.{rule} }},");
            }

            if (!client.OtherServers.IsEmpty)
                writer.Line($"OtherServers = [{string.Join(", ", client.OtherServers.Select(static server => $"new global::System.Uri({Literals.Text(server)})"))}],");
            if (client.Schemes.IsEmpty)
                return;
            writer.Line("SecuritySchemes =");
            writer.Line("[");
            using (writer.Indented())
            {
                foreach (SecuritySchemeModel scheme in client.Schemes)
                    writer.Line(Scheme(scheme) + ",");
            }

            writer.Line("],");
        }
    }

    private static string Scheme(SecuritySchemeModel scheme)
    {
        string name = Literals.Text(scheme.Name);
        return scheme.Kind switch
        {
            SecurityKind.ApiKey => $"new global::ImgurGen.ApiKeyScheme({name}, {Literals.Text(scheme.Parameter)}, "
                + $"global::ImgurGen.ApiKeyLocation.{scheme.Place}, {Literals.OrNull(scheme.Extra)})",
            SecurityKind.Http => $"new global::ImgurGen.HttpScheme({name}, {Literals.Text(scheme.Parameter)})",
            SecurityKind.OAuth2 => $"new global::ImgurGen.OAuth2Scheme({name}, {Uri(scheme.Parameter)}, {Uri(scheme.Extra)})",
            _ => $"new global::ImgurGen.OtherScheme({name}, {Literals.Text(scheme.Parameter)})",
        };
    }

    private static string Uri(string? uri)
        => string.IsNullOrEmpty(uri) ? "null" : $"new global::System.Uri({Literals.Text(uri!)}, global::System.UriKind.RelativeOrAbsolute)";

    private static void WriteMembers(CodeWriter writer, ClientModel client, string type) => writer.Line($$"""
        /// <summary>The newest rate limits that the API has reported to any user of this connection; null before the first.</summary>
        public virtual global::ImgurGen.RateLimitSnapshot? RateLimits => connection.RateLimits;

        /// <summary>The same connection and rate limits for another user.</summary>
        /// <param name="credential">The other user's credential.</param>
        public virtual {{type}} With(global::ImgurGen.ApiCredential credential) => new {{type}}(connection.With(credential));

        static {{type}} global::ImgurGen.IApiClient<{{type}}>.Create(global::ImgurGen.ApiConnection connection) => new {{type}}(connection);

        /// <summary>Closes the connection, if the client made it.</summary>
        public void Dispose()
        {
            Dispose(disposing: true);
            global::System.GC.SuppressFinalize(this);
        }

        /// <summary>Closes the connection, if the client made it.</summary>
        /// <param name="disposing">Whether <see cref="Dispose()"/> was called.</param>
        protected virtual void Dispose(bool disposing)
        {
            if (disposing)
                connection?.Dispose();
        }
        """);
}
