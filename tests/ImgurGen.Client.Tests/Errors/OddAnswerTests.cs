using System.Net;
using Imgur;
using ImgurGen.Client.Tests.Support;
using LocalImgur;

namespace ImgurGen.Client.Tests.Errors;

/// <summary>What Imgur and the gateways before it have answered in place of what they should.</summary>
public sealed class OddAnswerTests : ImgurTest
{
    private const string Html = "<html><head><title>503 client read error</title></head><body>Varnish cache server</body></html>";

    // A POST, which nobody repeats, so that the one scripted answer is the one that is seen.
    private Task PostAsync() => User.Gallery.VoteGalleryItemAsync("AbCdEfG", Vote.Up);

    private static void AssertNames(ApiException exception, string operation, HttpStatusCode status)
    {
        Assert.Equal((operation, status), (exception.OperationId, exception.StatusCode));
        Assert.Contains(operation, exception.Message, StringComparison.Ordinal);
        Assert.Contains($"{(int)status}", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_HTML_with_503_is_unavailability()
    {
        Server.AnswerNextWith(new ScriptedAnswer(503, Html));

        ApiUnavailableException exception = await Assert.ThrowsAsync<ApiUnavailableException>(PostAsync);

        AssertNames(exception, "voteGalleryItem", HttpStatusCode.ServiceUnavailable);
        Assert.Contains("text/html", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_HTML_with_200_is_no_answer()
    {
        Server.AnswerNextWith(new ScriptedAnswer(200, Html));

        ApiResponseFormatException exception =
            await Assert.ThrowsAsync<ApiResponseFormatException>(() => Anonymous.Gallery.GetGalleryAsync());

        AssertNames(exception, "getGallery", HttpStatusCode.OK);
        Assert.Equal(("text/html", Html.Length), (exception.ContentType, exception.BodyLength));
    }

    [Fact]
    public async Task An_empty_500_is_unavailability()
    {
        Server.AnswerNextWith(new ScriptedAnswer(500));

        ApiUnavailableException exception = await Assert.ThrowsAsync<ApiUnavailableException>(PostAsync);

        AssertNames(exception, "voteGalleryItem", HttpStatusCode.InternalServerError);
    }

    [Fact]
    public async Task An_empty_200_is_no_answer()
    {
        Server.AnswerNextWith(new ScriptedAnswer(200));

        ApiResponseFormatException exception =
            await Assert.ThrowsAsync<ApiResponseFormatException>(() => Anonymous.Tags.GetDefaultTagsAsync());

        AssertNames(exception, "getDefaultTags", HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_gateways_429_is_a_rate_limit()
    {
        AnswerNextWith("""{"errors":[{"id":"legacy-1","code":"429","status":"Too Many Requests","detail":"Slow down, please"}]}""", 429);

        ApiRateLimitException exception = await Assert.ThrowsAsync<ApiRateLimitException>(PostAsync);

        AssertNames(exception, "voteGalleryItem", HttpStatusCode.TooManyRequests);
        Assert.Equal("429", exception.ErrorCode);
        Assert.Contains("Slow down, please", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_gateways_errors_are_errors_even_with_200()
    {
        AnswerNextWith("""{"errors":[{"id":"1","code":"401","status":"Unauthorized","detail":"Not you"}]}""");

        ApiException exception = await Assert.ThrowsAnyAsync<ApiException>(() => Anonymous.Album.GetAlbumAsync("AbCdEfG"));

        Assert.Contains("Not you", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_commercial_gateways_message_is_told()
    {
        AnswerNextWith("""{"message":"Missing application key."}""", 401);

        ApiAuthenticationException exception = await Assert.ThrowsAsync<ApiAuthenticationException>(PostAsync);

        Assert.Contains("Missing application key.", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"data":{"id":"AbCdEfG","title":"cut of""")]
    [InlineData("""{"data":{"id":"AbCdEfG","deletehash":"x"},"success":true,"status":200""")]
    [InlineData("""{"data":{"id":"AbCdEfG","deletehash":"x"},"success":true,"status":200}}""")]
    public async Task JSON_that_is_cut_off_or_too_long_is_no_answer(string body)
    {
        AnswerNextWith(body);

        ApiResponseFormatException exception =
            await Assert.ThrowsAsync<ApiResponseFormatException>(() => Anonymous.Album.CreateAlbumAsync());

        AssertNames(exception, "createAlbum", HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_error_that_calls_itself_a_success_is_an_error()
    {
        AnswerNextWith("""{"data":{"error":"You cannot delete this","request":"/3/x","method":"DELETE"},"success":true,"status":200}""");

        ApiException exception = await Assert.ThrowsAnyAsync<ApiException>(() => User.Album.DeleteAlbumAsync("AbCdEfG"));

        Assert.Contains("You cannot delete this", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("f", FavoriteResult.Favorited)]
    [InlineData("u", FavoriteResult.Unfavorited)]
    public async Task What_looks_like_an_error_of_a_favorite_is_its_result(string letter, FavoriteResult expected)
    {
        AnswerNextWith($$$"""{"data":{"error":"{{{letter}}}","request":"/3/x","method":"POST"},"success":true,"status":200}""");

        Assert.Equal(expected, (await User.Image.FavoriteImageAsync("AbCdEfG")).Value);
    }

    [Theory]
    [InlineData("""{"data":false,"success":false,"status":500}""")]
    [InlineData("""{"status":500,"success":false,"data":"Something failed"}""")]
    public async Task Success_false_is_an_error_whatever_the_status_line_says(string body)
    {
        AnswerNextWith(body);

        await Assert.ThrowsAsync<ApiUnavailableException>(PostAsync);
    }

    [Fact]
    public async Task Over_capacity_is_unavailability_with_Imgurs_own_code()
    {
        AnswerNextWith("""{"data":{"error":"Imgur is over capacity. Please try again."},"success":false,"status":1203}""");

        ApiUnavailableException exception = await Assert.ThrowsAsync<ApiUnavailableException>(PostAsync);

        Assert.Equal("1203", exception.ErrorCode);
    }

    [Fact]
    public async Task Uploading_too_fast_is_a_rate_limit_although_the_status_is_400()
    {
        AnswerNextWith(
            """
            {"data":{"error":{"code":429,"message":"You are uploading too fast. Please wait 59 more minutes.","type":"ImgurException",
             "exception":[]}},"success":false,"status":400}
            """,
            400);

        ApiRateLimitException exception = await Assert.ThrowsAsync<ApiRateLimitException>(() => UploadAsync(User));

        Assert.Equal(TimeSpan.FromMinutes(59), exception.RetryAfter);
        AssertNames(exception, "uploadImage", HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_payload_that_is_missing_or_null_is_no_answer()
    {
        AnswerNextWith("""{"success":true,"status":200}""");
        ApiResponseFormatException missing =
            await Assert.ThrowsAsync<ApiResponseFormatException>(() => Anonymous.Image.GetImageAsync("AbCdEfG"));
        AnswerNextWith("""{"data":null,"success":true,"status":200}""");
        ApiResponseFormatException absent =
            await Assert.ThrowsAsync<ApiResponseFormatException>(() => Anonymous.Image.GetImageAsync("AbCdEfG"));

        Assert.Equal(("$.data", "$.data"), (missing.JsonPath, absent.JsonPath));
    }

    [Fact]
    public async Task After_an_error_the_client_works_as_before()
    {
        Server.AnswerNextWith(new ScriptedAnswer(503, Html));
        await Assert.ThrowsAsync<ApiUnavailableException>(PostAsync);

        Assert.Equal(8, (await Anonymous.Tags.GetDefaultTagsAsync()).TagsValue.Count);
    }
}
