using System.Text.Json.Nodes;
using ImgurGen.Generator.Modeling.Normalizing.Rules;

namespace ImgurGen.Generator.Modeling.Normalizing.Shapes;

/// <summary>The objects of OpenAPI 3.0, 3.1 and 3.2 outside schemas.</summary>
internal sealed class OpenApiShapes
{
    public static readonly TextShape Address = TextShape.Matching(
        "a URL", static text => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _));

    public static readonly TextShape Path = TextShape.Matching(
        "a path that begins with '/' and closes each brace that it opens", PathTemplates.IsTemplate);

    /// <summary>A key of a map of components. The specification allows fewer; the library takes all that are not blank.</summary>
    private static readonly TextShape ComponentName = TextShape.Matching(
        "a name that is not blank", static text => !string.IsNullOrWhiteSpace(text));

    private static readonly TextShape Status = TextShape.Matching(
        "a status code such as 404, a range such as 4XX, or 'default'", StatusCodes.IsStatus);

    public static readonly ObjectShape ExternalDocs = new ObjectShape("a link to documentation").Open()
        .With("description", TextShape.Documentation)
        .With("url", Address);

    private readonly SpecVersion version;
    private readonly Shape schema;
    private readonly ObjectShape server;
    private readonly ObjectShape example;
    private readonly ObjectShape header;
    private readonly ObjectShape mediaType;
    private readonly ObjectShape parameter;
    private readonly ObjectShape requestBody;
    private readonly ObjectShape response;
    private readonly ObjectShape link;
    private readonly MapShape callback;
    private readonly ObjectShape pathItem;
    private readonly ObjectShape securityScheme;

    public OpenApiShapes(SpecVersion version, Shape schema)
    {
        this.version = version;
        this.schema = schema;
        server = Server();
        example = Example();
        header = new ObjectShape("a header").Open().OrReferenceTo("headers");
        mediaType = new ObjectShape("a media type");
        parameter = new ObjectShape("a parameter").OrReferenceTo("parameters");
        link = Link();
        AddMediaType();
        AddParameters();
        requestBody = new ObjectShape("a request body").OrReferenceTo("requestBodies")
            .With("description", TextShape.Documentation)
            .With("content", new MapShape(mediaType))
            .With("required", FlagShape.Instance);
        response = Response();
        pathItem = new ObjectShape("a path item").OrReferenceTo("pathItems");
        callback = new MapShape(pathItem)
        {
            HasExtensions = true,
            Keys = TextShape.Matching("a runtime expression of OpenAPI, such as {$request.body#/url}", RuntimeExpressions.IsValid),
            KeyName = "callback",
            ComponentKind = "callbacks",
        };
        AddPathItem();
        securityScheme = SecurityScheme();
        Components = MapsOfComponents();
        Document = Root();
    }

    public ObjectShape Document { get; }

    public Dictionary<string, Shape> Components { get; }

    private static MapShape Named(Shape item) => new(item);

    /// <summary>Components of one kind, by name.</summary>
    public static MapShape ComponentMap(Shape item) => new(item) { Keys = ComponentName, KeyName = "component" };

    private bool IsFrom(SpecVersion first) => version >= first;

    public static ObjectShape Info(bool hasSummary)
    {
        ObjectShape license = new ObjectShape("a licence").Open().With(TextShape.Any, "name", "identifier").With("url", Address);
        ObjectShape contact = new ObjectShape("a contact").Open().With(TextShape.Any, "name", "email").With("url", Address);
        ObjectShape info = new ObjectShape("the info object")
            .With(TextShape.Any, "title", "version")
            .With(TextShape.Documentation, "description")
            .With("termsOfService", Address)
            .With("contact", contact)
            .With("license", license)
            .Defaults("title", static context => SpecNames.TitleOf(context.Tree.Spec), report: true)
            .Defaults("version", static _ => "");
        return hasSummary ? info.With("summary", TextShape.Documentation) : info;
    }

    public static ListShape Requirements { get; } = new(new MapShape(new ListShape(TextShape.Any)));

    private ObjectShape Root()
    {
        ObjectShape components = new("the components object");
        foreach (KeyValuePair<string, Shape> kind in Components)
            components.With(kind.Key, ComponentMap(kind.Value));
        ObjectShape tag = new ObjectShape("a tag").Open()
            .With(TextShape.Any, "name", "parent", "kind")
            .With(TextShape.Documentation, "description", "summary")
            .With("externalDocs", ExternalDocs)
            .Requires("name");
        ObjectShape root = new ObjectShape("the document")
            .With("openapi", TextShape.Any)
            .With("info", Info(IsFrom(SpecVersion.OpenApi31)))
            .With("servers", new ListShape(server))
            .With("paths", new MapShape(pathItem) { HasExtensions = true, Keys = Path, KeyName = "path" })
            .With("components", components)
            .With("security", Requirements)
            .With("tags", new ListShape(tag))
            .With("externalDocs", ExternalDocs)
            .Defaults("info", SpecNames.Info, report: true)
            .Defaults("paths", static _ => new JsonObject())
            .Under(new SecurityRule());
        if (IsFrom(SpecVersion.OpenApi31))
            root.With("webhooks", Named(pathItem)).With("jsonSchemaDialect", Address);
        return IsFrom(SpecVersion.OpenApi32) ? root.With("$self", Address) : root;
    }

    private Dictionary<string, Shape> MapsOfComponents()
    {
        Dictionary<string, Shape> maps = new(StringComparer.Ordinal)
        {
            ["schemas"] = schema,
            ["responses"] = response,
            ["parameters"] = parameter,
            ["examples"] = example,
            ["requestBodies"] = requestBody,
            ["headers"] = header,
            ["securitySchemes"] = securityScheme,
            ["links"] = link,
            ["callbacks"] = callback,
        };
        if (IsFrom(SpecVersion.OpenApi31))
            maps.Add("pathItems", pathItem);
        if (IsFrom(SpecVersion.OpenApi32))
            maps.Add("mediaTypes", mediaType);
        return maps;
    }

    private static ObjectShape Server()
    {
        ObjectShape variable = new ObjectShape("a server variable").Open()
            .With("enum", new ListShape(TextShape.Any) { IsSet = true })
            .With(TextShape.Any, "default")
            .With(TextShape.Documentation, "description");
        return new ObjectShape("a server").Open()
            .With(TextShape.Any, "url", "name")
            .With(TextShape.Documentation, "description")
            .With("variables", Named(variable))
            .Requires("url");
    }

    private static ObjectShape Example()
        => new ObjectShape("an example").Open().OrReferenceTo("examples")
            .With(TextShape.Any, "externalValue", "serializedValue")
            .With(TextShape.Documentation, "summary", "description")
            .With(AnyShape.Instance, "value", "dataValue");

    private void AddMediaType()
    {
        ObjectShape encoding = new ObjectShape("an encoding").Open()
            .With("contentType", TextShape.Any)
            .With("headers", Named(header))
            .With("style", TextShape.OneOf("form", "spaceDelimited", "pipeDelimited", "deepObject"))
            .With(FlagShape.Instance, "explode", "allowReserved");
        mediaType
            .With("schema", schema)
            .With("example", AnyShape.Instance)
            .With("examples", Named(example))
            .With("encoding", Named(encoding));
        if (!IsFrom(SpecVersion.OpenApi32))
            return;

        encoding.With("encoding", Named(encoding)).With("prefixEncoding", new ListShape(encoding)).With("itemEncoding", encoding);
        mediaType
            .OrReferenceTo("mediaTypes")
            .With("itemSchema", schema)
            .With("prefixEncoding", new ListShape(encoding))
            .With("itemEncoding", encoding);
    }

    private void AddParameters()
    {
        string[] places = ["query", "header", "path", "cookie", .. IsFrom(SpecVersion.OpenApi32) ? new[] { "querystring" } : []];
        string[] styles =
        [
            "matrix", "label", "form", "simple", "spaceDelimited", "pipeDelimited", "deepObject",
            .. IsFrom(SpecVersion.OpenApi32) ? new[] { "cookie" } : [],
        ];
        foreach (ObjectShape value in new[] { header, parameter })
        {
            value
                .With("description", TextShape.Documentation)
                .With(FlagShape.Instance, "required", "deprecated", "allowEmptyValue", "explode", "allowReserved")
                .With("style", TextShape.OneOf(styles))
                .With("schema", schema)
                .With("example", AnyShape.Instance)
                .With("examples", Named(example))
                .With("content", Named(mediaType));
        }

        parameter
            .With("name", TextShape.Any)
            .With("in", TextShape.OneOf(places))
            .Requires("name")
            .Requires("in");
    }

    private ObjectShape Response()
    {
        ObjectShape shape = new ObjectShape("a response").OrReferenceTo("responses")
            .With("description", TextShape.Documentation)
            .With("headers", Named(header))
            .With("content", Named(mediaType))
            .With("links", Named(link))
            .Defaults("description", static _ => "");
        return IsFrom(SpecVersion.OpenApi32) ? shape.With("summary", TextShape.Documentation) : shape;
    }

    private ObjectShape Link()
        => new ObjectShape("a link").Open().OrReferenceTo("links")
            .With(TextShape.Any, "operationRef", "operationId")
            .With(TextShape.Documentation, "description")
            .With("parameters", Named(AnyShape.Instance))
            .With("requestBody", AnyShape.Instance)
            .With("server", server)
            .Under(new LinkRule());

    private void AddPathItem()
    {
        ListShape parameters = new(parameter);
        ObjectShape operation = new ObjectShape("an operation")
            .With("tags", new ListShape(TextShape.Any) { IsSet = true })
            .With(TextShape.Any, "operationId")
            .With(TextShape.Documentation, "summary", "description")
            .With("externalDocs", ExternalDocs)
            .With("parameters", parameters)
            .With("requestBody", requestBody)
            .With("responses", new MapShape(response) { HasExtensions = true, Keys = Status, KeyName = "response" })
            .With("callbacks", Named(callback))
            .With("deprecated", FlagShape.Instance)
            .With("security", Requirements)
            .With("servers", new ListShape(server))
            .Defaults("responses", static _ => new JsonObject())
            .Under(new SecurityRule())
            .Under(new ParametersRule());
        pathItem
            .With(TextShape.Documentation, "summary", "description")
            .With(operation, "get", "put", "post", "delete", "options", "head", "patch", "trace")
            .With("servers", new ListShape(server))
            .With("parameters", parameters)
            .Under(new ParametersRule());
        if (IsFrom(SpecVersion.OpenApi32))
            pathItem.With("query", operation).With("additionalOperations", Named(operation));
    }

    private ObjectShape SecurityScheme()
    {
        string[] types = ["apiKey", "http", "oauth2", "openIdConnect", .. IsFrom(SpecVersion.OpenApi31) ? new[] { "mutualTLS" } : []];
        ObjectShape flow = new ObjectShape("an OAuth flow").Open()
            .With(Address, "authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl")
            .With("scopes", Named(TextShape.Any));
        ObjectShape flows = new ObjectShape("the OAuth flows").Open()
            .With(flow, "implicit", "password", "clientCredentials", "authorizationCode", "deviceAuthorization");
        ObjectShape scheme = new ObjectShape("a security scheme").OrReferenceTo("securitySchemes")
            .With("type", TextShape.OneOf(types))
            .With(TextShape.Any, "name", "scheme", "bearerFormat")
            .With(TextShape.Documentation, "description")
            .With("in", TextShape.OneOf("query", "header", "cookie"))
            .With("flows", flows)
            .With("openIdConnectUrl", Address)
            .Requires("type");
        return IsFrom(SpecVersion.OpenApi32) ? scheme.With("deprecated", FlagShape.Instance).With("oauth2MetadataUrl", Address) : scheme;
    }
}
