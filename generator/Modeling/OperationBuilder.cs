using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Emit;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling.Naming;
using ImgurGen.Generator.Modeling.Operations;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling;

/// <summary>Makes the operations that are emitted of drafts that have got their names.</summary>
internal sealed class OperationBuilder(ModelingContext context, ModelBuilder models)
{
    /// <summary>What the emitted methods call their own.</summary>
    private static readonly string[] OwnNames = ["cancellationToken", "request", "apiRequest", "apiBody", "apiItem", "apiPage", "apiToken"];

    public OperationModel Build(OperationDraft draft)
    {
        var names = new NameTable();
        foreach (string own in OwnNames)
            names.Reserve(own, "every method");
        Dictionary<ParameterDraft, string> parameterNames = [];

        // A parameter's place and name together are its own in an operation, wherever in the list it stands.
        foreach (ParameterDraft parameter in draft.Parameters.OrderBy(static parameter => parameter.Place).ThenBy(static parameter => parameter.WireName, StringComparer.Ordinal))
        {
            string wanted = Words.Camel(parameter.WireName, "parameter");
            string name = names.Take(wanted, parameter.Pointer);
            if (name != wanted)
                context.Report(Descriptors.Renamed, parameter.Pointer, NodePart.Value, wanted, $"'{names.TryOwnerOf(wanted)}'", name);
            parameterNames.Add(parameter, name);
        }

        // C# wants what must be given first; a parameter that the spec requires and gives a default for need not be given.
        ParameterDraft[] given = [.. draft.Parameters.Where(static parameter => parameter.IsRequired && parameter.Default is null)];
        ParameterDraft[] others = [.. draft.Parameters.Except(given)];
        ResponseDraft response = draft.Response;
        var model = new OperationModel(
            draft.Part.Id, draft.Name, draft.Part.Method, draft.Part.Path, draft.Path,
            given.Concat(others).Select(parameter => Parameter(parameter, parameterNames[parameter])).ToEquatableArray(),
            draft.Body is { } body ? Body(body) : null, given.Length,
            response.Result is { } result ? models.Type(result, isAnswered: true) : null,
            response.HasEnvelope, response.ExpectsRedirect, draft.Credits, draft.Security, Paging(draft), draft.Documentation)
        {
            Answer = new AnswerModel(response.Kind, response.Accept, response.MayBeEmpty, response.Errors
                .Select(error => new ErrorModel(error.Status, models.Type(error.Type, isAnswered: true))).ToEquatableArray()),
            Headers = response.Headers is { } headers ? models.Type(new Schemas.DraftRef(default, headers), true).Name : null,
            Server = draft.Server,
        };
        OperationModel whole = response.Streaming is { } streaming ? WithStreaming(model, streaming, draft) : model;
        return draft.Body?.Multipart is { } form
            ? whole with { Multipart = model with { Name = draft.MultipartName, Body = Body(form), Paging = null } }
            : whole;
    }

    /// <summary>The operation with its twin for the answer that arrives item by item. A flag of the body decides between the two, if it has one.</summary>
    private OperationModel WithStreaming(OperationModel model, AnswerDraft streaming, OperationDraft draft)
    {
        bool hasFlag = draft.Body is { } body && HasStreamFlag(body);
        OperationModel twin = model with
        {
            Name = draft.StreamingName,
            Result = models.Type(streaming.Type!, isAnswered: true),
            HasEnvelope = false,
            Paging = null,
            Answer = new AnswerModel(streaming.Kind, streaming.Accept, false, model.Answer.Errors),
            Body = hasFlag ? model.Body! with { AsksForStream = true } : model.Body,
        };
        return model with { Streaming = twin, Body = hasFlag ? model.Body! with { AsksForStream = false } : model.Body };
    }

    /// <summary>Whether the body has the property by which callers of such APIs say how they want to be answered: <c>stream</c>, true or false.</summary>
    private static bool HasStreamFlag(BodyDraft body)
        => body is { Encoding: BodyEncoding.Json, Type.Draft: Schemas.ObjectDraft request }
            && request.Properties.Exists(static property => property is { WireName: "stream", Constant: null, Values: null or { Count: 2 }, Type.Kind: TypeKind.Boolean });

    private ParameterModel Parameter(ParameterDraft draft, string name)
    {
        TypeRef type = models.Type(draft.Type, isAnswered: false);
        string? @default = draft.Default is { } scalar ? Expression(scalar, type, draft) : draft.IsRequired ? null : "null";
        return new ParameterModel(
            draft.WireName, name, draft.Place, @default == "null" ? type.OrNull : type, @default, draft.Format, draft.Summary, draft.Obsolete);
    }

    /// <summary>The default as a C# constant.</summary>
    private static string Expression(string scalar, TypeRef type, ParameterDraft draft) => draft.Type.Draft is Schemas.EnumDraft @enum
        ? $"{type.Name}.{ModelBuilder.MemberNames(@enum)[scalar]}"
        : JsonTests.Constant(scalar, type.Kind);

    private BodyModel Body(BodyDraft draft)
        => new("request", models.Type(draft.Type, isAnswered: false), draft.Encoding, draft.MediaType, draft.Summary, draft.MaxBytes, draft.IsWhole);

    private PagingModel? Paging(OperationDraft draft)
    {
        if (draft.Paging is not { } paging)
            return null;
        string? list = paging.List is null ? null : models.PropertyNames(paging.Owner!)[paging.List];
        return new PagingModel(
            paging.Parameter.WireName, paging.Parameter.Place, paging.Parameter.Default ?? paging.Parameter.Least, paging.Parameter.Greatest,
            models.Type(paging.Item, isAnswered: true), list, paging.List?.WireName, paging.List is null ? draft.Response.Result!.Nullable : paging.List is { IsRequired: false } or { IsNullable: true });
    }
}
