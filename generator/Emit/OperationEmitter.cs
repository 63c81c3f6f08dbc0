using System.Globalization;
using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Emit;

/// <summary>Writes an operation: what is constant about it, its method, the twin that returns the whole response, and the one that pages.</summary>
internal static class OperationEmitter
{
    private const string Token = "global::System.Threading.CancellationToken cancellationToken = default";
    private const string Request = "apiRequest";

    public static void Write(CodeWriter writer, OperationModel operation, string? errors)
    {
        WriteDescriptor(writer, operation, errors);
        writer.Line();
        WritePayloadMethod(writer, operation);
        writer.Line();
        WriteResponseMethod(writer, operation);
        if (operation.Paging is { } paging)
        {
            writer.Line();
            WritePagedMethod(writer, operation, paging);
        }

        foreach (OperationModel twin in operation.Twins)
        {
            writer.Line();
            Write(writer, twin, errors);
        }
    }

    private static void WriteDescriptor(CodeWriter writer, OperationModel operation, string? errors)
    {
        List<string> facts = [];
        if (operation.Server is { } server)
            facts.Add($"BaseAddress = new global::System.Uri({Literals.Text(server)})");
        if (operation.Credits != 1)
            facts.Add($"Credits = {operation.Credits}");
        if (operation.HasEnvelope)
            facts.Add("HasEnvelope = true");
        if (operation.ExpectsRedirect)
            facts.Add("ExpectsRedirect = true");
        if (operation.Paging is not null)
            facts.Add("IsPaged = true");
        if (operation.Paging?.WireList is { } list)
            facts.Add($"PagedList = {Literals.Text(list)}");
        if (!operation.Security.IsEmpty)
            facts.Add($"Security = [{string.Join(", ", operation.Security.Select(Alternative))}]");

        facts.AddRange(AnswerEmitter.Facts(operation.Answer, errors));

        string initializer = facts.Count == 0 ? "" : $" {{ {string.Join(", ", facts)} }}";
        writer.Line($"private static readonly global::ImgurGen.ApiOperation {operation.Name}Operation = new({Literals.Text(operation.Id)}, "
            + $"{HttpMethod(operation.Method)}, {Literals.Text(operation.PathTemplate)}){initializer};");
    }

    private static string Alternative(EquatableArray<string> schemes) => $"[{string.Join(", ", schemes.Select(Literals.Text))}]";

    private static void WritePayloadMethod(CodeWriter writer, OperationModel operation)
    {
        if (operation is { Result: { } item, Answer.IsItems: true })
        {
            WriteDocumentation(writer, operation, "The items as they arrive. The operation is called when they are enumerated.");
            writer.Line($"public virtual global::System.Collections.Generic.IAsyncEnumerable<{TypeSyntax.Name(item)}> {operation.Name}Async({Signature(operation)})");
            string items = Arguments(operation, static parameter => Identifiers.Escape(parameter.Name), "apiToken");
            using (writer.Indented())
                writer.Line($"=> global::ImgurGen.ApiConnection.ItemsAsync(apiToken => {operation.Name}ResponseAsync({items}), cancellationToken);");
            return;
        }

        WriteDocumentation(writer, operation, operation.Result is null ? null
            : operation.Answer.Kind == AnswerKind.Stream ? "The answer as it arrives; dispose of it." : "The payload.");
        string call = $"{operation.Name}ResponseAsync({Arguments(operation)})";
        if (operation.Result is null)
        {
            writer.Line($"public virtual global::System.Threading.Tasks.Task {operation.Name}Async({Signature(operation)})");
            using (writer.Indented())
                writer.Line($"=> {call};");
            return;
        }

        writer.Line($"public virtual global::System.Threading.Tasks.Task<{AnswerEmitter.Type(operation)}> {operation.Name}Async({Signature(operation)})");
        using (writer.Indented())
            writer.Line($"=> global::ImgurGen.ApiResponse.PayloadAsync({call});");
    }

    private static void WriteResponseMethod(CodeWriter writer, OperationModel operation)
    {
        Docs.Summary(writer, $"{operation.Name}Async with the whole response: status, headers and rate limits" + (operation.Result is null ? "." : " beside the payload."));
        if (operation.Headers is { } headers)
            writer.Line($"/// <returns>The response; <see cref=\"{headers}\"/> reads its headers.</returns>");
        Docs.WriteObsolete(writer, operation.Documentation);
        string result = operation.Result is null ? "" : $"<{AnswerEmitter.Type(operation)}>";
        using (writer.Block($"public virtual global::System.Threading.Tasks.Task<global::ImgurGen.ApiResponse{result}> {operation.Name}ResponseAsync({Signature(operation)})"))
        {
            writer.Line($"var {Request} = new global::ImgurGen.ApiRequest({operation.Name}Operation);");
            foreach (PathPartModel part in operation.Path)
                writer.Line(PathPart(operation, part));
            foreach (ParameterModel parameter in operation.Parameters.Where(static parameter => parameter.Place != ParameterPlace.Path))
                ParameterEmitter.Write(writer, Request, parameter);
            if (operation.Body is { } body)
                WriteBody(writer, body);
            writer.Line($"return this.connection.{AnswerEmitter.Send(operation)}({Request}, cancellationToken);");
        }
    }

    private static string PathPart(OperationModel operation, PathPartModel part)
    {
        if (part.Parameter is null)
            return $"{Request}.AddPath({Literals.Text(part.Text)});";
        ParameterModel parameter = operation.Parameters.First(
            candidate => candidate.Place == ParameterPlace.Path && candidate.WireName == part.Parameter);
        return $"{Request}.AddPathValue({Literals.Text(parameter.Name)}, {ParameterEmitter.PathValue(parameter)});";
    }

    private static void WriteBody(CodeWriter writer, BodyModel body)
    {
        string name = Identifiers.Escape(body.Name);
        string media = Literals.Text(body.MediaType);
        if (!body.Type.Nullable && !body.Type.IsValueType)
            writer.Line($"global::System.ArgumentNullException.ThrowIfNull({name});");
        string value = body.Type.Nullable ? "apiBody" : name;
        string content = body.Encoding switch
        {
            BodyEncoding.Form or BodyEncoding.Multipart when body.IsWhole => BodyEmitter.Whole(body, value),
            BodyEncoding.Form or BodyEncoding.Multipart => $"{value}.ToBody()",
            BodyEncoding.Text => $"new global::ImgurGen.TextBody({TypeSyntax.Text(body.Type.NotNull, value)}, {media})",
            BodyEncoding.Binary => $"new global::ImgurGen.BinaryBody({value}, {media}{Limit(body)})",
            _ => $"new global::ImgurGen.JsonBody<{TypeSyntax.Bare(body.Type)}, {TypeSyntax.BareCodec(body.Type)}>({value}, {media}){Flag(body)}",
        };
        if (!body.Type.Nullable)
        {
            writer.Line($"{Request}.Body = {content};");
            return;
        }

        writer.Line($"if ({name} is {{ }} {value})");
        using (writer.Indented())
            writer.Line($"{Request}.Body = {content};");
    }

    private static string Flag(BodyModel body) => body.AsksForStream is { } flag ? $" {{ AsksForStream = {(flag ? "true" : "false")} }}" : "";

    private static string Limit(BodyModel body) => body.MaxBytes is { } bytes ? ", " + bytes.ToString(CultureInfo.InvariantCulture) : "";

    private static void WritePagedMethod(CodeWriter writer, OperationModel operation, PagingModel paging)
    {
        ParameterModel page = operation.Parameters.First(parameter => parameter.WireName == paging.Parameter && parameter.Place == paging.Place);
        ParameterModel first = page with { Type = page.Type.NotNull, Default = paging.Default };
        OperationModel paged = Reordered(operation, page, first);
        string name = Identifiers.Escape(page.Name);
        string number = page.Type.Kind == TypeKind.Int64 ? "apiPage" : $"checked(({TypeSyntax.Bare(page.Type)})apiPage)";

        Docs.Summary(writer, $"{operation.Name}Async for all items, page after page, as they are enumerated. Ends at an empty page, or at one that repeats the last{(paging.Last is null ? "" : $", or after page {paging.Last}")}.");
        Docs.WriteObsolete(writer, operation.Documentation);
        writer.Line($"public virtual global::ImgurGen.PagedResults<{TypeSyntax.Name(paging.Item)}> {operation.Name}AllAsync({Signature(paged)})");
        using (writer.Indented())
        {
            string arguments = Arguments(operation, parameter => parameter == page ? number : Identifiers.Escape(parameter.Name), "apiToken");
            writer.Line($"=> new({Fetch(paging, $"{operation.Name}ResponseAsync({arguments})")}, {name}, {(paging.Last is null ? "" : paging.Last + ", ")}cancellationToken);");
        }
    }

    /// <summary>The function that gets a page.</summary>
    private static string Fetch(PagingModel paging, string call)
    {
        if (paging is { List: null, IsListNullable: false })
            return $"(apiPage, apiToken) => {call}";
        string items = (paging.List is null ? "payload" : "payload." + paging.List) + (paging.IsListNullable ? " ?? []" : "");
        return $"async (apiPage, apiToken) => (await {call}.ConfigureAwait(false)).Select<global::System.Collections.Generic.IReadOnlyList<{TypeSyntax.Name(paging.Item)}>>(static payload => {items})";
    }

    /// <summary>
    /// The operation with the page as a parameter of its own right: one that must be given stands among those that must, and one that
    /// need not be given behind them.
    /// </summary>
    private static OperationModel Reordered(OperationModel operation, ParameterModel page, ParameterModel first)
    {
        List<ParameterModel> parameters = [.. operation.Parameters];
        int position = parameters.IndexOf(page);
        parameters[position] = first;
        if (first.Default is null == page.Default is null)
            return operation with { Parameters = parameters.ToEquatableArray() };

        parameters.RemoveAt(position);
        int required = parameters.Count(static parameter => parameter.Default is null);
        parameters.Insert(required, first);
        int moved = first.Default is null ? 1 : -1;
        return operation with { Parameters = parameters.ToEquatableArray(), BodyPosition = operation.BodyPosition + moved };
    }

    private static string Signature(OperationModel operation)
    {
        List<string> parameters = [.. operation.Parameters.Select(static parameter =>
            $"{TypeSyntax.Name(parameter.Type)} {Identifiers.Escape(parameter.Name)}" + (parameter.Default is null ? "" : " = " + parameter.Default))];
        if (operation.Body is { } body)
        {
            string optional = body.Type.Nullable ? " = null" : "";
            parameters.Insert(operation.BodyPosition, $"{TypeSyntax.Name(body.Type)} {Identifiers.Escape(body.Name)}{optional}");
        }

        parameters.Add(Token);
        return string.Join(", ", parameters);
    }

    private static string Arguments(OperationModel operation)
        => Arguments(operation, static parameter => Identifiers.Escape(parameter.Name), "cancellationToken");

    private static string Arguments(OperationModel operation, Func<ParameterModel, string> argument, string token)
    {
        List<string> arguments = [.. operation.Parameters.Select(argument)];
        if (operation.Body is { } body)
            arguments.Insert(operation.BodyPosition, Identifiers.Escape(body.Name));
        arguments.Add(token);
        return string.Join(", ", arguments);
    }

    private static void WriteDocumentation(CodeWriter writer, OperationModel operation, string? returns)
    {
        Docs.Write(writer, operation.Documentation, $"{operation.Method} {operation.PathTemplate}");
        foreach (ParameterModel parameter in operation.Parameters)
            Docs.Parameter(writer, parameter.Name, Docs.Deprecation(parameter.Obsolete) + (parameter.Summary.Length > 0 ? parameter.Summary : parameter.WireName));
        if (operation.Body is { } body)
            Docs.Parameter(writer, body.Name, body.Summary.Length > 0 ? body.Summary : "What is sent.");
        Docs.Parameter(writer, "cancellationToken", "Cancels the call.");
        if (returns is not null)
            writer.Line($"/// <returns>{returns}</returns>");
        writer.Line("/// <exception cref=\"global::ImgurGen.ApiException\">The API refused the call, or could not be understood or reached.</exception>");
        Docs.WriteObsolete(writer, operation.Documentation);
    }

    private static string HttpMethod(string method)
    {
        string? known = method switch
        {
            "GET" => "Get",
            "PUT" => "Put",
            "POST" => "Post",
            "DELETE" => "Delete",
            "OPTIONS" => "Options",
            "HEAD" => "Head",
            "PATCH" => "Patch",
            "TRACE" => "Trace",
            _ => null,
        };
        return known is null ? $"new global::System.Net.Http.HttpMethod({Literals.Text(method)})" : "global::System.Net.Http.HttpMethod." + known;
    }
}
