namespace ImgurGen.Generator.Model;

/// <summary>The successful answers of an operation, where their types depend on the status.</summary>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsPublic">Whether it is public.</param>
/// <param name="Documentation">What is said of it.</param>
/// <param name="Cases">The answers.</param>
internal sealed record StatusAnswersModel(
    string Namespace, string Name, bool IsPublic, Documentation Documentation, EquatableArray<StatusAnswerModel> Cases)
    : TypeModel(Namespace, Name, IsPublic, Documentation);

/// <summary>A successful answer.</summary>
/// <param name="Status">The status; 2 for all that are not named.</param>
/// <param name="CaseName">The name of its case.</param>
/// <param name="Type">The type of its payload; null where it has none.</param>
internal sealed record StatusAnswerModel(int Status, string CaseName, TypeRef? Type);
