using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Drift;

/// <summary>Compares the methods of two clients.</summary>
internal sealed class OperationDrift(ApiModel before, ApiModel now, ModelPlaces places, DriftReport report)
{
    private readonly SecurityDrift security = new(before.Client, now.Client);
    private readonly TypeUses types = new(now);

    public void Check()
    {
        Dictionary<(string Group, string Name), OperationModel> known = Operations(now).ToDictionary(static pair => (pair.Group, pair.Operation.Name), static pair => pair.Operation);
        foreach ((string group, OperationModel operation) in Operations(before))
        {
            string method = $"{PropertyOf(before, group)}.{operation.Name}Async";
            if (known.TryGetValue((group, operation.Name), out OperationModel? same))
                Compare(operation, same, method);
            else
                ReportGone(operation, method);
        }
    }

    private void ReportGone(OperationModel operation, string method)
    {
        (string group, OperationModel? other) = Operations(now).FirstOrDefault(pair => IsSameCall(pair.Operation, operation) && pair.Operation.Answer.IsItems == operation.Answer.IsItems && pair.Operation.Body?.Encoding == operation.Body?.Encoding);
        report.Add(
            Descriptors.OperationGone, places.Of(operation), NodePart.Key,
            other is null ? $"{method} is gone, which called {operation.Method} {operation.PathTemplate}" : $"{method} is called {PropertyOf(now, group)}.{other.Name}Async");
    }

    private void Compare(OperationModel old, OperationModel operation, string method)
    {
        if (!IsSameCall(old, operation))
        {
            report.Add(
                Descriptors.CallMoved, places.Of(operation), NodePart.Key,
                $"{method} calls {operation.Method} {operation.PathTemplate} instead of {old.Method} {old.PathTemplate}");
        }

        if (old.Server != operation.Server)
            report.Add(Descriptors.CallMoved, JsonPointer.Append(places.Of(operation), "servers"), NodePart.Key, $"{method} calls {operation.Server ?? "the API's own server"} instead of {old.Server ?? "the API's own server"}");

        CompareParameters(old, operation, method);
        CompareBody(old, operation, method);
        CompareAnswers(old, operation, method);
        if (old.Paging is not null && operation.Paging is null)
            report.Add(Descriptors.OperationGone, places.Of(operation), NodePart.Key, $"{PropertyOf(method)}AllAsync is gone, because the operation is not paged any more");
        if (security.NeedsMore(old, operation) is { } needs)
            report.Add(Descriptors.SecurityChanged, JsonPointer.Append(places.Of(operation), "security"), NodePart.Key, $"{method} needs {needs}");
    }

    private void CompareAnswers(OperationModel old, OperationModel operation, string method)
    {
        string place = JsonPointer.Append(places.Of(operation), "responses");
        if (!TypeDifference.IsReadable(old.Result, operation.Result))
            report.Add(Descriptors.TypeChanged, place, NodePart.Key, $"{method} returns {TypeDifference.Describe(operation.Result)} instead of {TypeDifference.Describe(old.Result)}");
        else if (old.Answer.IsItems != operation.Answer.IsItems)
            report.Add(Descriptors.TypeChanged, place, NodePart.Key, $"{method} returns {(operation.Answer.IsItems ? "item by item" : "all at once")} what it returned {(old.Answer.IsItems ? "item by item" : "all at once")}");
        if (old.Headers is not null && operation.Headers is null)
            report.Add(Descriptors.MemberGone, place, NodePart.Key, $"{method} answers with no headers any more");
        foreach (ErrorModel error in old.Answer.Errors)
        {
            ErrorModel? same = operation.Answer.Errors.FirstOrDefault(candidate => candidate.Status == error.Status);
            if (same is not null && !TypeDifference.IsReadable(error.Type, same.Type))
                report.Add(Descriptors.TypeChanged, place, NodePart.Key, $"the error {error.Status} of {method} is {TypeDifference.Describe(same.Type)} instead of {TypeDifference.Describe(error.Type)}");
            else if (same is null && error.Type.Kind == TypeKind.Model && !types.Has(TypeDifference.Short(error.Type.Name)))
                report.Add(Descriptors.TypeChanged, place, NodePart.Key, $"{method} has no error {error.Status} any more, which was {TypeDifference.Describe(error.Type)}");
        }
    }

    private void CompareParameters(OperationModel old, OperationModel operation, string method)
    {
        foreach (ParameterModel parameter in old.Parameters)
        {
            ParameterModel? same = operation.Parameters.FirstOrDefault(candidate => candidate.Name == parameter.Name);
            if (same is null)
                report.Add(Descriptors.ParameterGone, places.Of(operation), NodePart.Key, $"{method} has no parameter '{parameter.Name}' any more");
            else
                Compare(parameter, same, operation, method);
        }

        foreach (ParameterModel added in operation.Parameters.Where(added => IsGiven(added) && old.Parameters.All(parameter => parameter.Name != added.Name)))
            report.Add(Descriptors.NewlyRequired, places.Of(operation, added), NodePart.Value, $"{method} requires a new parameter '{added.Name}'");

        string[] order = [.. old.Parameters.Where(IsGiven).Select(static parameter => parameter.Name)];
        string[] newOrder = [.. operation.Parameters.Where(IsGiven).Select(static parameter => parameter.Name)];
        if (!order.Where(newOrder.Contains).SequenceEqual(newOrder.Where(order.Contains)))
        {
            report.Add(
                Descriptors.ParameterGone, places.Of(operation), NodePart.Key,
                $"{method} takes its parameters in another order: {string.Join(", ", newOrder)} instead of {string.Join(", ", order)}");
        }
    }

    private void Compare(ParameterModel old, ParameterModel parameter, OperationModel operation, string method)
    {
        if (!IsGiven(old) && IsGiven(parameter))
            report.Add(Descriptors.NewlyRequired, places.Of(operation, parameter), NodePart.Value, $"the parameter '{parameter.Name}' of {method} is required");
        else if (!TypeDifference.IsWritable(old.Type, parameter.Type))
            report.Add(Descriptors.TypeChanged, places.Of(operation, parameter), NodePart.Value, $"the parameter '{parameter.Name}' of {method} is {TypeDifference.Describe(parameter.Type)} instead of {TypeDifference.Describe(old.Type)}");
    }

    private void CompareBody(OperationModel old, OperationModel operation, string method)
    {
        string place = JsonPointer.Append(places.Of(operation), "requestBody");
        if (operation.Body is not { } body)
        {
            if (old.Body is not null)
                report.Add(Descriptors.ParameterGone, places.Of(operation), NodePart.Key, $"{method} sends no body any more");
        }
        else if (old.Body is null || (old.Body.Type.Nullable && !body.Type.Nullable))
        {
            if (!body.Type.Nullable)
                report.Add(Descriptors.NewlyRequired, place, NodePart.Key, $"{method} requires a body");
        }
        else if (!TypeDifference.IsWritable(old.Body.Type, body.Type))
        {
            report.Add(Descriptors.TypeChanged, place, NodePart.Key, $"the body of {method} is {TypeDifference.Describe(body.Type)} instead of {TypeDifference.Describe(old.Body.Type)}");
        }
    }

    private static bool IsGiven(ParameterModel parameter) => parameter.Default is null;

    /// <summary>Whether both go to one address: what the parameters in the path are called is nothing to the server.</summary>
    private static bool IsSameCall(OperationModel one, OperationModel other)
        => one.Method == other.Method && one.Path.Select(static part => part.Text).SequenceEqual(other.Path.Select(static part => part.Text));

    private static IEnumerable<(string Group, OperationModel Operation)> Operations(ApiModel api)
        => api.Groups.SelectMany(static group => group.Operations.SelectMany(WithTwins).Select(operation => (group.TypeName, operation)));

    /// <summary>The operation, and the same in the other ways that the API offers.</summary>
    public static IEnumerable<OperationModel> WithTwins(OperationModel operation) => operation.Twins.Prepend(operation);

    private static string PropertyOf(ApiModel api, string group)
        => api.Client.Groups.First(candidate => candidate.TypeName == group).PropertyName;

    private static string PropertyOf(string method) => method.Substring(0, method.Length - "Async".Length);
}
