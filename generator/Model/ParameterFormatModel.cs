namespace ImgurGen.Generator.Model;

/// <summary>How the value of a parameter is written.</summary>
/// <param name="Style">The style.</param>
/// <param name="Explode">Whether each item or member is written as a value of its own.</param>
/// <param name="AllowReserved">Whether reserved characters stay as they are.</param>
/// <param name="Content">What the value is written as where the spec gives it a media type.</param>
internal sealed record ParameterFormatModel(
    WireStyle Style, bool Explode = false, bool AllowReserved = false, ParameterContent Content = ParameterContent.None);

/// <summary>The styles of the runtime, by the same names.</summary>
internal enum WireStyle
{
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    TabDelimited,
    DeepObject,
    Cookie,
}

/// <summary>What a value with a media type is written as.</summary>
internal enum ParameterContent
{
    /// <summary>The parameter has a style.</summary>
    None,

    /// <summary>JSON text.</summary>
    Json,

    /// <summary>The fields of a form, where the parameter is the whole query.</summary>
    Fields,

    /// <summary>The text itself.</summary>
    Text,
}
