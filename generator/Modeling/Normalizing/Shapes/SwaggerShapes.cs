using System.Text.Json.Nodes;
using ImgurGen.Generator.Modeling.Normalizing.References;
using ImgurGen.Generator.Modeling.Normalizing.Rules;

namespace ImgurGen.Generator.Modeling.Normalizing.Shapes;

/// <summary>The objects of Swagger 2.0 outside schemas.</summary>
internal sealed class SwaggerShapes
{
    private static readonly ListShape MediaTypes = new(TextShape.Any) { IsSet = true };

    private static readonly ListShape Schemes = new(TextShape.OneOf("http", "https", "ws", "wss")) { IsSet = true };

    private readonly Shape schema;

    public SwaggerShapes(Shape schema)
    {
        this.schema = schema;
        ObjectShape parameter = Parameter();
        ObjectShape header = AsValue(new ObjectShape("a header").Open().With("description", TextShape.Documentation));
        ObjectShape response = new ObjectShape("a response").OrReferenceTo("responses")
            .With("description", TextShape.Documentation)
            .With("schema", schema)
            .With("headers", new MapShape(header))
            .With("examples", new MapShape(AnyShape.Instance))
            .Defaults("description", static _ => "");
        Components = new Dictionary<string, Shape>(StringComparer.Ordinal)
        {
            [ReferenceSite.Schemas] = schema,
            ["parameters"] = parameter,
            ["responses"] = response,
        };
        Document = Root(PathItem(parameter, response), parameter, response);
    }

    public ObjectShape Document { get; }

    public Dictionary<string, Shape> Components { get; }

    private ObjectShape Root(ObjectShape pathItem, ObjectShape parameter, ObjectShape response)
    {
        ObjectShape tag = new ObjectShape("a tag").Open()
            .With(TextShape.Any, "name")
            .With(TextShape.Documentation, "description")
            .With("externalDocs", OpenApiShapes.ExternalDocs)
            .Requires("name");
        return new ObjectShape("the document")
            .With(TextShape.Any, "swagger", "basePath")
            .With("host", TextShape.Matching("a host name, with a port or without", HostNames.IsHost))
            .With("info", OpenApiShapes.Info(hasSummary: false))
            .With("schemes", Schemes)
            .With(MediaTypes, "consumes", "produces")
            .With("paths", new MapShape(pathItem) { HasExtensions = true, Keys = OpenApiShapes.Path, KeyName = "path" })
            .With("definitions", OpenApiShapes.ComponentMap(schema))
            .With("parameters", OpenApiShapes.ComponentMap(parameter))
            .With("responses", OpenApiShapes.ComponentMap(response))
            .With("securityDefinitions", OpenApiShapes.ComponentMap(SecurityScheme()))
            .With("security", OpenApiShapes.Requirements)
            .With("tags", new ListShape(tag))
            .With("externalDocs", OpenApiShapes.ExternalDocs)
            .Defaults("info", SpecNames.Info, report: true)
            .Defaults("paths", static _ => new JsonObject())
            .Under(new SecurityRule());
    }

    private static ObjectShape PathItem(ObjectShape parameter, ObjectShape response)
    {
        ListShape parameters = new(parameter);
        ObjectShape operation = new ObjectShape("an operation")
            .With("tags", new ListShape(TextShape.Any) { IsSet = true })
            .With(TextShape.Any, "operationId")
            .With(TextShape.Documentation, "summary", "description")
            .With("externalDocs", OpenApiShapes.ExternalDocs)
            .With(MediaTypes, "consumes", "produces")
            .With("parameters", parameters)
            .With("responses", new MapShape(response)
            {
                HasExtensions = true,
                Keys = TextShape.Matching("a status code such as 404, or 'default'", StatusCodes.IsStatus),
                KeyName = "response",
            })
            .With("schemes", Schemes)
            .With("deprecated", FlagShape.Instance)
            .With("security", OpenApiShapes.Requirements)
            .Defaults("responses", static _ => new JsonObject())
            .Under(new SecurityRule())
            .Under(new ParametersRule());
        return new ObjectShape("a path item").OrReferenceTo("pathItems")
            .With(operation, "get", "put", "post", "delete", "options", "head", "patch")
            .With("parameters", parameters)
            .Under(new ParametersRule());
    }

    private ObjectShape Parameter()
        => AsValue(new ObjectShape("a parameter").OrReferenceTo("parameters"))
            .With(TextShape.Any, "name")
            .With(TextShape.Documentation, "description")
            .With("in", TextShape.OneOf("query", "header", "path", "formData", "body"))
            .With("collectionFormat", TextShape.OneOf("csv", "ssv", "tsv", "pipes", "multi"))
            .With(FlagShape.Instance, "required", "allowEmptyValue", "deprecated", "readOnly")
            .With("schema", schema)
            .With("x-examples", new MapShape(AnyShape.Instance))
            .With("example", AnyShape.Instance)
            .Requires("name")
            .Requires("in")
            .Under(new SwaggerParameterRule());

    /// <summary>The keywords that describe a value which is no schema: of a parameter outside the body, of a header.</summary>
    private ObjectShape AsValue(ObjectShape shape)
        => shape
            .With("type", TextShape.OneOf("string", "number", "integer", "boolean", "array", "file"))
            .With(TextShape.Any, "format", "pattern")
            .With("collectionFormat", TextShape.OneOf("csv", "ssv", "pipes", "multi"))
            .With("items", schema)
            .With("default", AnyShape.Instance)
            .With("enum", new ListShape(AnyShape.Instance))
            .With(NumberShape.Any, "minimum", "maximum")
            .With(FlagShape.Instance, "exclusiveMinimum", "exclusiveMaximum", "uniqueItems")
            .With(NumberShape.LeastCount, "minLength", "minItems")
            .With(NumberShape.GreatestCount, "maxLength", "maxItems")
            .With("multipleOf", NumberShape.Decimal);

    private static ObjectShape SecurityScheme()
        => new ObjectShape("a security scheme")
            .With("type", TextShape.OneOf("basic", "apiKey", "oauth2"))
            .With(TextShape.Any, "name")
            .With(TextShape.Documentation, "description")
            .With("in", TextShape.OneOf("query", "header"))
            .With("flow", TextShape.OneOf("implicit", "password", "application", "accessCode"))
            .With(OpenApiShapes.Address, "authorizationUrl", "tokenUrl")
            .With("scopes", new MapShape(TextShape.Any) { HasExtensions = true })
            .Requires("type");
}
