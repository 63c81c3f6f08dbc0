namespace ImgurGen;

/// <summary>How the value of a parameter is written: the styles of OpenAPI 3.0 to 3.2, and the one that Swagger 2.0 alone has.</summary>
public enum ParameterStyle
{
    /// <summary>The values with commas between them, for paths and headers.</summary>
    Simple,

    /// <summary>A dot before the value, for paths.</summary>
    Label,

    /// <summary>A semicolon and the name before the value, for paths.</summary>
    Matrix,

    /// <summary>Name and value with an equals sign between them, for queries and cookies.</summary>
    Form,

    /// <summary>As <see cref="Form"/>, with encoded spaces between the items.</summary>
    SpaceDelimited,

    /// <summary>As <see cref="Form"/>, with encoded pipes between the items.</summary>
    PipeDelimited,

    /// <summary>As <see cref="Form"/>, with encoded tabs between the items (<c>collectionFormat: tsv</c> of Swagger 2.0).</summary>
    TabDelimited,

    /// <summary>The name of each member in brackets behind that of the parameter, for queries.</summary>
    DeepObject,

    /// <summary>As <see cref="Form"/>, for cookies, and without percent-encoding.</summary>
    Cookie,
}
