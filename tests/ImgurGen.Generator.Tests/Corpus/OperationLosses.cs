using System.Text.Json.Nodes;
using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Tests.Corpus;

/// <summary>Compares the operations of a spec with those of the client: what is not there, whether reported or not.</summary>
internal sealed class OperationLosses(CorpusResult result)
{
    private static readonly string[] Reserved = ["ACCEPT", "CONTENT-TYPE", "AUTHORIZATION"];

    private readonly Dictionary<(string, string), OperationModel> operations = (result.Api?.Groups.SelectMany(static group => group.Operations) ?? [])
        .ToDictionary(static operation => (operation.PathTemplate, operation.Method));

    private readonly ModelTypes types = new(result.Api);

    public IEnumerable<Loss> Find() => result.Document.Operations.SelectMany(Of).Concat(Incoming());

    private IEnumerable<Loss> Of(SourceOperation source)
        => operations.TryGetValue((source.Path, source.Method), out OperationModel? model)
            ? Parameters(source, model).Concat(Bodies(source, model)).Concat(Answers(source, model)).Concat(Errors(source, model)).Concat(Headers(source, model)).Concat(Security(source, model))
            : [new Loss($"{source}", source.Node)];

    private IEnumerable<Loss> Parameters(SourceOperation source, OperationModel model)
    {
        foreach ((SourceNode site, SourceNode parameter) in source.Parameters)
        {
            string name = parameter["name"]?.Text ?? "";
            string place = parameter["in"]?.Text ?? "";
            bool isThere = place switch
            {
                "header" when Reserved.Contains(name.ToUpperInvariant()) => true,
                "body" => model.Body is not null,
                "formData" => model.Body is { } body && types.WireNames(body.Type).Contains(name),
                _ => model.Parameters.Any(candidate => candidate.WireName == name && candidate.Place.ToString().Equals(place, StringComparison.OrdinalIgnoreCase)),
            };
            if (!isThere)
                yield return new Loss($"{source}: the parameter '{name}' in '{place}'", site, parameter);
        }
    }

    /// <summary>A media type that is not sent may be left out in silence only where it is another name of the same JSON.</summary>
    private static IEnumerable<Loss> Bodies(SourceOperation source, OperationModel model)
    {
        SourceNode[] offers = [.. source.BodyMediaTypes];
        string?[] sent = [model.Body?.MediaType, model.Multipart?.Body?.MediaType];
        bool isRange = Array.Exists(offers, static offer => offer.Name.Contains('*'));
        return offers
            .Where(offer => !sent.Contains(offer.Name) && !(isRange && model.Body is not null)
                && !offers.Any(other => sent.Contains(other.Name) && IsSame(offer, other) && IsJson(offer.Name) && IsJson(other.Name)))
            .Select(offer => new Loss($"{source}: the body '{offer.Name}'", offer));
    }

    private static IEnumerable<Loss> Answers(SourceOperation source, OperationModel model)
    {
        if (source.Method == "HEAD")
            yield break;
        SourceNode[] successes = [.. source.Responses.Where(static response => response.Name.StartsWith('2'))];
        if (successes.Length == 0)
            successes = [.. source.Responses.Where(static response => response.Name == "default")];
        bool hasRedirect = source.Responses.Any(static response => response.Name.StartsWith('3'));
        if (hasRedirect && successes.All(static response => response.Name == "default"))
            yield break;
        string[] accepted = [.. model.Streaming?.Answer.Accept?.Split(", ").Select(Essence) ?? [], .. model.Answer.Accept?.Split(", ").Select(Essence) ?? ["application/json"]];
        foreach (SourceNode success in successes)
        {
            SourceNode[] offers = [.. success.Resolved["content"]?.Members ?? []];
            foreach (SourceNode offer in offers)
            {
                bool isRead = model.Result is not null && (accepted.Contains(Essence(offer.Name)) || offer.Name.Contains('*')
                    || Array.Exists(offers, other => IsSame(offer, other) && IsJson(offer.Name) && IsJson(other.Name) && accepted.Contains(Essence(other.Name))));
                if (!isRead)
                    yield return new Loss($"{source}: the answer '{offer.Name}' of {success.Name}", offer, success);
            }

            if (success.Resolved["schema"] is { } schema && model.Result is null)
                yield return new Loss($"{source}: the answer of {success.Name}", schema);
        }
    }

    private IEnumerable<Loss> Errors(SourceOperation source, OperationModel model)
    {
        if (result.Api!.Client.Envelope is { ImgurErrors: true })
            return [];
        bool hasSuccess = source.Responses.Any(static response => response.Name[0] is '2' or '3');
        return source.Responses
            .Where(response => response.Name[0] is '4' or '5' || (response.Name == "default" && hasSuccess))
            .Where(response => !model.Answer.Errors.Any(error => error.Status == StatusOf(response.Name)))
            .SelectMany(response => (response.Resolved["content"]?.Members ?? [])
                .Where(static offer => IsJson(offer.Name))
                .Select(static offer => offer["schema"])
                .Append(response.Resolved["schema"])
                .OfType<SourceNode>()
                .Select(schema => new Loss($"{source}: the error {response.Name}", schema, response)));
    }

    private IEnumerable<Loss> Headers(SourceOperation source, OperationModel model)
        => result.Api!.Client.Envelope is { ImgurErrors: true }
            ? []
            : source.Responses
                .Where(static response => response.Name.StartsWith('2'))
                .SelectMany(static response => response.Resolved["headers"]?.Members ?? [])
                .Where(header => !header.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase) && !types.Headers(model.Headers).Contains(header.Name))
                .Select(header => new Loss($"{source}: the header '{header.Name}'", header));

    private static IEnumerable<Loss> Security(SourceOperation source, OperationModel model)
    {
        SourceNode? security = source.Node["security"] ?? source.Document.Root["security"];
        string[] written = [.. (security?.Items ?? []).Select(static alternative => string.Join(" and ", alternative.Members.Select(static scheme => scheme.Name).Order(StringComparer.Ordinal)))];
        string[] kept = [.. model.Security.Select(static alternative => string.Join(" and ", alternative.Order(StringComparer.Ordinal)))];
        return written.Except(kept).Select(lost => new Loss($"{source}: the security '{lost}'", security!));
    }

    /// <summary>Calls from the API to its users.</summary>
    private IEnumerable<Loss> Incoming()
        => result.Document.Operations.SelectMany(static operation => (operation.Node["callbacks"]?.Members ?? []).Select(callback => new Loss($"{operation}: the callback '{callback.Name}'", callback)))
            .Concat((result.Document.Root["webhooks"]?.Members ?? []).Select(static webhook => new Loss($"the webhook '{webhook.Name}'", webhook)));

    private static bool IsSame(SourceNode one, SourceNode other) => one != other && JsonNode.DeepEquals(one["schema"]?.Node, other["schema"]?.Node);

    private static string Essence(string mediaType) => mediaType.Split(';')[0].Trim().ToLowerInvariant();

    private static bool IsJson(string mediaType) => Essence(mediaType) is var essence
        && (essence is "application/json" or "text/json" || essence.EndsWith("+json", StringComparison.Ordinal));

    private static int StatusOf(string status) => int.TryParse(status, out int number) ? number : char.IsDigit(status[0]) ? status[0] - '0' : 0;
}
