using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ImgurGen.Generator.Tests;

public sealed class ImgurTests
{
    // Of the 44 operations of the vendor's file, what endpoints.md of the facts says that each answers with.
    [Theory]
    [InlineData("AuthOperations", "AuthorizeUserAsync", "System.Threading.Tasks.Task")]
    [InlineData("AuthOperations", "IssueAccessTokenAsync", "System.Threading.Tasks.Task<Imgur.AccessToken>")]
    [InlineData("ImageOperations", "UploadImageAsync", "System.Threading.Tasks.Task<Imgur.Image>")]
    [InlineData("ImageOperations", "DeleteImageAsync", "System.Threading.Tasks.Task<bool>")]
    [InlineData("ImageOperations", "FavoriteImageAsync", "System.Threading.Tasks.Task<ImgurGen.OpenEnum<Imgur.FavoriteResult>>")]
    [InlineData("AlbumOperations", "CreateAlbumAsync", "System.Threading.Tasks.Task<Imgur.CreatedAlbum>")]
    [InlineData("AlbumOperations", "GetAlbumImagesAsync", "System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Imgur.Image>>")]
    [InlineData("GalleryOperations", "GetGalleryAsync", "System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Imgur.GalleryItem>>")]
    [InlineData("GalleryOperations", "GetGalleryAllAsync", "ImgurGen.PagedResults<Imgur.GalleryItem>")]
    [InlineData("GalleryOperations", "GetGalleryImageAsync", "System.Threading.Tasks.Task<Imgur.GalleryImage>")]
    [InlineData("CommentOperations", "GetCommentAsync", "System.Threading.Tasks.Task<Imgur.Comment>")]
    [InlineData("AccountOperations", "GetAccountNotificationsAsync", "System.Threading.Tasks.Task<Imgur.Notifications>")]
    [InlineData("AccountOperations", "GetRateLimitCreditsResponseAsync", "System.Threading.Tasks.Task<ImgurGen.ApiResponse<Imgur.RateLimitCredits>>")]
    [InlineData("TopicOperations", "GetTopicGalleryAllAsync", "ImgurGen.PagedResults<Imgur.GalleryItem>")]
    public void An_operation_answers_with_its_payload(string group, string method, string result)
    {
        INamedTypeSymbol type = Imgur.Output().GetTypeByMetadataName("Imgur." + group)!;

        IMethodSymbol symbol = Assert.IsAssignableFrom<IMethodSymbol>(Assert.Single(type.GetMembers(method)));

        Assert.Equal(result, symbol.ReturnType.ToDisplayString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_vendors_file_compiles_without_a_warning_and_earns_but_one(bool withOverlays)
    {
        Generation generation = Generation.RunImgur(withOverlays);

        Diagnostic earned = Assert.Single(generation.Diagnostics, static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.Equal("IMG003", earned.Id);
        Assert.Equal((30, 36), (earned.Location.GetLineSpan().StartLinePosition.Line, earned.Location.GetLineSpan().StartLinePosition.Character));
        Assert.Contains("Put quotes around it", earned.GetMessage(null), StringComparison.Ordinal);
        Assert.Empty(generation.Compile());
    }

    [Fact]
    public void Every_operation_of_the_vendors_file_is_a_method_with_its_twin()
    {
        IMethodSymbol[] methods = [.. Generation.RunImgur(withOverlays: false).Output().GetTypeByMetadataName("Imgur.ImgurClient")!
            .GetMembers()
            .OfType<IPropertySymbol>()
            .SelectMany(static property => property.Type.GetMembers().OfType<IMethodSymbol>())
            .Where(static method => method.Name.EndsWith("Async", StringComparison.Ordinal) && method.IsVirtual)];

        string[] twins = [.. methods.Select(static method => method.Name).Where(static name => name.EndsWith("ResponseAsync", StringComparison.Ordinal))];
        Assert.Equal(44, twins.Length);
        Assert.All(twins, twin => Assert.Contains(methods, method => method.Name == twin.Replace("ResponseAsync", "Async", StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_overlays_what_the_vendor_does_not_type_is_json()
    {
        INamedTypeSymbol images = Generation.RunImgur(withOverlays: false).Output().GetTypeByMetadataName("Imgur.ImageOperations")!;

        var get = (IMethodSymbol)images.GetMembers("GetImageAsync").Single();
        var delete = (IMethodSymbol)images.GetMembers("DeleteImageAsync").Single();

        Assert.Equal("System.Threading.Tasks.Task<System.Text.Json.JsonElement>", get.ReturnType.ToDisplayString());
        Assert.Equal("System.Threading.Tasks.Task", delete.ReturnType.ToDisplayString());
    }

    [Fact]
    public void Parameters_stand_in_the_order_of_the_contract()
    {
        INamedTypeSymbol account = Imgur.Output().GetTypeByMetadataName("Imgur.AccountOperations")!;

        var method = (IMethodSymbol)account.GetMembers("GetAccountAsync").Single();

        Assert.Equal(["username", "accountId", "cancellationToken"], method.Parameters.Select(static parameter => parameter.Name));
        Assert.Equal([false, true, true], method.Parameters.Select(static parameter => parameter.HasExplicitDefaultValue));
    }

    [Fact]
    public void Members_of_an_enum_start_at_one()
    {
        INamedTypeSymbol privacy = Imgur.Output().GetTypeByMetadataName("Imgur.AlbumPrivacy")!;

        Assert.Equal(
            [("Public", 1), ("Hidden", 2), ("Secret", 3), ("Private", 4)],
            privacy.GetMembers().OfType<IFieldSymbol>().Select(static field => (field.Name, (int)field.ConstantValue!)));
    }

    [Fact]
    public void Every_foreign_type_is_written_with_global()
    {
        IEnumerable<string> unqualified = Imgur.Result.GeneratedSources
            .SelectMany(static source => source.SyntaxTree.GetRoot().DescendantNodes().OfType<QualifiedNameSyntax>())
            .Where(static name => name.Parent is not (QualifiedNameSyntax or BaseNamespaceDeclarationSyntax))
            .Select(static name => name.ToString())
            .Where(static name => !name.StartsWith("global::", StringComparison.Ordinal));

        Assert.Empty(unqualified);
    }

    private static Generation Imgur => Shared.Value;

    private static readonly Lazy<Generation> Shared = new(static () => Generation.RunImgur());
}
