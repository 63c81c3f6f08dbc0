namespace ImgurGen.Generator.Pipeline;

/// <summary>The names of the pipeline's steps, by which tests ask why one ran again.</summary>
internal static class Steps
{
    public const string Files = nameof(Files);
    public const string Overlays = nameof(Overlays);
    public const string Parts = nameof(Parts);
    public const string Specs = nameof(Specs);
    public const string Baselines = nameof(Baselines);
    public const string Read = nameof(Read);
    public const string Diagnostics = nameof(Diagnostics);
    public const string Apis = nameof(Apis);
    public const string Client = nameof(Client);
    public const string Json = nameof(Json);
    public const string Groups = nameof(Groups);
    public const string Types = nameof(Types);
}
