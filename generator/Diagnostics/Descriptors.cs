using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Diagnostics;

/// <summary>Every diagnostic of the generator. Ids are literal, in order, never renumbered and never used again.</summary>
internal static class Descriptors
{
    private const string Category = "ImgurGen";

    // Reading: IMG001 to IMG019.
    public static readonly DiagnosticDescriptor Syntax = Create(
        "IMG001", "The file cannot be read", DiagnosticSeverity.Error,
        "{0}");

    public static readonly DiagnosticDescriptor DuplicateKey = Create(
        "IMG002", "A key stands twice in one object", DiagnosticSeverity.Warning,
        "The key '{0}' stands twice in this object; the first one, in line {1}, is used. Remove one of the two.");

    public static readonly DiagnosticDescriptor UnquotedColon = Create(
        "IMG003", "A plain value contains ': '", DiagnosticSeverity.Warning,
        "The value of '{0}' contains ': ' without quotes, which is not YAML; it was read as if it were quoted. Put quotes around it: {1}.");

    public static readonly DiagnosticDescriptor LimitExceeded = Create(
        "IMG004", "The file is beyond a limit", DiagnosticSeverity.Error,
        "{0}");

    public static readonly DiagnosticDescriptor NotASpec = Create(
        "IMG005", "The file is neither a spec nor an overlay", DiagnosticSeverity.Error,
        "{0}");

    public static readonly DiagnosticDescriptor UnsupportedVersion = Create(
        "IMG006", "The version of the document is not supported", DiagnosticSeverity.Error,
        "'{0}' is not a version that ImgurGen reads; it reads {1}");

    public static readonly DiagnosticDescriptor MissingVersion = Create(
        "IMG007", "The file looks like a spec, but does not say its version", DiagnosticSeverity.Warning,
        "This file has '{0}' but no root key 'openapi' or 'swagger', so no client is made from it. "
        + "Add 'openapi: 3.0.3' (or its version), or set the metadata ImgurGenRole=\"none\" on the item.");

    public static readonly DiagnosticDescriptor InvalidOption = Create(
        "IMG008", "An option has a value that is not understood", DiagnosticSeverity.Error,
        "The value '{0}' of {1} is not understood: {2}");

    public static readonly DiagnosticDescriptor SameNamespace = Create(
        "IMG009", "Two specs generate into the same namespace", DiagnosticSeverity.Error,
        "This spec would generate into the namespace {0}, as {1} does already, so no client is made from it. "
        + "Set ImgurGenNamespace on one of the two items.");

    public static readonly DiagnosticDescriptor InternalError = Create(
        "IMG010", "ImgurGen made a mistake", DiagnosticSeverity.Error,
        "ImgurGen could not make a client from this spec, through a mistake of its own ({0}: {1}). Please report it with the spec.");

    public static readonly DiagnosticDescriptor OldLanguage = Create(
        "IMG011", "The compiler or its version of C# is too old", DiagnosticSeverity.Error,
        "What ImgurGen generates is C# 12, and this project is compiled as C# {0}, so no client is made. "
        + "Set LangVersion to 12 or later, or leave it out.");

    public static readonly DiagnosticDescriptor NoSpec = Create(
        "IMG012", "The project has no spec", DiagnosticSeverity.Warning,
        "No additional file of the project is a spec, so no client is made. Add one, <AdditionalFiles Include=\"openapi.yml\" />, "
        + "or Imgur's by ImgurGenUseBundledSpec=true. Where only the runtime is wanted, set ImgurGenExpectSpec=false.");

    // Overlays: IMG020 to IMG029.
    public static readonly DiagnosticDescriptor InvalidOverlay = Create(
        "IMG020", "The overlay is not valid", DiagnosticSeverity.Error,
        "{0}");

    public static readonly DiagnosticDescriptor InvalidTarget = Create(
        "IMG021", "The target of an overlay action is not understood", DiagnosticSeverity.Error,
        "This is not a JSONPath that ImgurGen understands: {0}");

    public static readonly DiagnosticDescriptor NoMatch = Create(
        "IMG022", "An overlay action matches nothing", DiagnosticSeverity.Warning,
        "The target '{0}' matches nothing in {1}. The spec may have changed: correct the target or remove the action.");

    public static readonly DiagnosticDescriptor UnusedOverlay = Create(
        "IMG023", "An overlay extends no spec of the compilation", DiagnosticSeverity.Warning,
        "The overlay extends '{0}', which is no spec of this compilation. Correct 'extends', or remove it to apply the overlay to every spec.");

    public static readonly DiagnosticDescriptor IncompatibleUpdate = Create(
        "IMG024", "An overlay action cannot be applied to what it matches", DiagnosticSeverity.Error,
        "{0}");

    public static readonly DiagnosticDescriptor NoChange = Create(
        "IMG025", "An overlay action changes nothing", DiagnosticSeverity.Warning,
        "The action changes nothing: it has no 'update', 'copy' or 'remove: true'. Give it one of these, or remove it.");

    // Normalising: IMG030 to IMG039.
    public static readonly DiagnosticDescriptor WrongType = Create(
        "IMG030", "A value is of the wrong type", DiagnosticSeverity.Warning,
        "'{0}' must be {1}, but is {2}; {3}. Correct the value.");

    public static readonly DiagnosticDescriptor UnknownKey = Create(
        "IMG031", "A key is not part of OpenAPI", DiagnosticSeverity.Warning,
        "'{0}' is not a key of {1} in {2} and has no effect. Correct its spelling, or begin it with 'x-'.");

    public static readonly DiagnosticDescriptor UnresolvedReference = Create(
        "IMG032", "A reference leads nowhere", DiagnosticSeverity.Warning,
        "The reference '{0}' {1}; what it stands for is left out. Correct it.");

    public static readonly DiagnosticDescriptor MissingKey = Create(
        "IMG033", "A required key is missing", DiagnosticSeverity.Warning,
        "{0} has no '{1}', which OpenAPI requires; {2}. Add it.");

    public static readonly DiagnosticDescriptor TooDeep = Create(
        "IMG034", "The document is nested too deeply", DiagnosticSeverity.Error,
        "This is nested more than {0} levels deep; it is left out.");

    public static readonly DiagnosticDescriptor LibraryRefused = Create(
        "IMG035", "The OpenAPI reader cannot take a part of the document", DiagnosticSeverity.Warning,
        "The OpenAPI reader cannot take '{0}' ({1}); it is left out. Correct it.");

    public static readonly DiagnosticDescriptor InvalidValue = Create(
        "IMG036", "A value is not one that OpenAPI allows", DiagnosticSeverity.Warning,
        "'{0}' cannot be '{1}'; it must be {2}. It is left out. Correct the value.");

    // Modelling: IMG050 to IMG069.
    public static readonly DiagnosticDescriptor OperationLeftOut = Create(
        "IMG050", "An operation is not generated", DiagnosticSeverity.Warning,
        "The operation {0} is not generated: {1}");

    public static readonly DiagnosticDescriptor Renamed = Create(
        "IMG051", "A name was taken already", DiagnosticSeverity.Info,
        "The name {0} is taken by {1}, so this is called {2}. Rename it in the spec or an overlay to choose the name.");

    public static readonly DiagnosticDescriptor DuplicateOperationId = Create(
        "IMG052", "Two operations have the same operationId", DiagnosticSeverity.Warning,
        "The operationId '{0}' is that of '{1}' already; this operation is called {2}. Make the operationId unique.");

    public static readonly DiagnosticDescriptor Untyped = Create(
        "IMG053", "A schema is generated as untyped JSON", DiagnosticSeverity.Info,
        "{0}, so its type is JsonElement");

    public static readonly DiagnosticDescriptor ParameterLeftOut = Create(
        "IMG054", "A parameter is not generated", DiagnosticSeverity.Warning,
        "The parameter '{0}' is not generated: {1}");

    public static readonly DiagnosticDescriptor InvalidExtension = Create(
        "IMG055", "A vendor extension of ImgurGen is not understood", DiagnosticSeverity.Warning,
        "'{0}' is not understood: {1}; it is left out");

    public static readonly DiagnosticDescriptor UndeclaredPathParameter = Create(
        "IMG056", "A path parameter is not declared", DiagnosticSeverity.Warning,
        "The path has '{{{0}}}', but no path parameter of that name is declared; a string parameter is assumed. Declare it.");

    public static readonly DiagnosticDescriptor ContradictingSchema = Create(
        "IMG057", "A schema contradicts itself", DiagnosticSeverity.Warning,
        "{0}");

    public static readonly DiagnosticDescriptor DiscriminatorNotUsed = Create(
        "IMG058", "A discriminator is not followed", DiagnosticSeverity.Warning,
        "The discriminator '{0}' is not followed: {1}");

    public static readonly DiagnosticDescriptor NotGenerated = Create(
        "IMG059", "A part of the spec is not generated", DiagnosticSeverity.Info,
        "{0} is not generated: {1}");

    public static readonly DiagnosticDescriptor ServerNotUsed = Create(
        "IMG060", "A server has no address of its own", DiagnosticSeverity.Info,
        "The server '{0}' is not where calls go by themselves: {1}");

    public static readonly DiagnosticDescriptor NestedParameter = Create(
        "IMG061", "OpenAPI does not say how a parameter is written", DiagnosticSeverity.Info,
        "OpenAPI does not say how lists and objects inside of the parameter '{0}' are written; they are sent {1}. Give it 'content' if the server wants them otherwise.");

    public static readonly DiagnosticDescriptor StyleNotOfPlace = Create(
        "IMG062", "A style is not one for the place of a parameter", DiagnosticSeverity.Warning,
        "The style '{0}' is not one for {1} parameters; '{2}' is sent with the style '{3}'. Correct 'style'.");

    public static readonly DiagnosticDescriptor AlternativeLeftOut = Create(
        "IMG063", "One of several media types or answers is not generated", DiagnosticSeverity.Info,
        "{0} is not generated: {1}");

    public static readonly DiagnosticDescriptor SecondBase = Create(
        "IMG066", "A schema extends two bases", DiagnosticSeverity.Info,
        "'{0}' extends both '{1}' and '{2}', and a C# class extends only one: it is the first's. As a value of the second it is not recognised.");

    // Several files, selection and drift: IMG070 to IMG079.
    public static readonly DiagnosticDescriptor OutsideReference = Create(
        "IMG070", "A reference leads out of the project", DiagnosticSeverity.Warning,
        "The reference '{0}' {1}. What it stands for is left out.");

    public static readonly DiagnosticDescriptor UnmatchedSelection = Create(
        "IMG071", "A selection matches no operation", DiagnosticSeverity.Warning,
        "The entry '{0}' of {1} matches no operation of this spec. Correct or remove it.");

    public static readonly DiagnosticDescriptor OperationGone = Create(
        "IMG072", "A method that callers use is gone", DiagnosticSeverity.Warning,
        "Since {0}: {1}");

    public static readonly DiagnosticDescriptor ParameterGone = Create(
        "IMG073", "A parameter that callers give is gone", DiagnosticSeverity.Warning,
        "Since {0}: {1}");

    public static readonly DiagnosticDescriptor NewlyRequired = Create(
        "IMG074", "Callers must give what they need not give before", DiagnosticSeverity.Warning,
        "Since {0}: {1}");

    public static readonly DiagnosticDescriptor TypeChanged = Create(
        "IMG075", "A type that callers use has changed", DiagnosticSeverity.Warning,
        "Since {0}: {1}");

    public static readonly DiagnosticDescriptor MemberGone = Create(
        "IMG076", "A property or value that callers use is gone", DiagnosticSeverity.Warning,
        "Since {0}: {1}");

    public static readonly DiagnosticDescriptor RequestNarrowed = Create(
        "IMG077", "A value that callers send is not allowed any more", DiagnosticSeverity.Warning,
        "Since {0}: {1}");

    public static readonly DiagnosticDescriptor CallMoved = Create(
        "IMG078", "A method calls another address", DiagnosticSeverity.Warning,
        "Since {0}: {1}");

    public static readonly DiagnosticDescriptor SecurityChanged = Create(
        "IMG079", "An operation needs another credential", DiagnosticSeverity.Warning,
        "Since {0}: {1}");

    // More of modelling: IMG080 to IMG089.
    public static readonly DiagnosticDescriptor UntoldUnion = Create(
        "IMG080", "Nothing tells the branches of a union apart", DiagnosticSeverity.Info,
        "Nothing tells the branches of this union apart, so its type holds the JSON, to be read as the branch that the caller names. "
        + "Give each branch a property with another constant, or one that it requires and no other has.");

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = typeof(Descriptors)
        .GetFields(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static)
        .Select(static field => field.GetValue(null))
        .OfType<DiagnosticDescriptor>()
        .ToDictionary(static descriptor => descriptor.Id);

    public static IEnumerable<DiagnosticDescriptor> All => ById.Values;

    public static DiagnosticDescriptor Get(string id) => ById[id];

    private static DiagnosticDescriptor Create(string id, string title, DiagnosticSeverity severity, string message)
        => new(id, title, message, Category, severity, isEnabledByDefault: true);
}
