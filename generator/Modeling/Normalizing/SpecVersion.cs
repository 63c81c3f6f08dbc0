namespace ImgurGen.Generator.Modeling.Normalizing;

/// <summary>The versions of the OpenAPI specification whose documents differ in what may stand where, in their order.</summary>
internal enum SpecVersion
{
    Swagger20,
    OpenApi30,
    OpenApi31,
    OpenApi32,
}
