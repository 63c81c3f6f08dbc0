using System.Net;
using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Json;

/// <summary>Every error that Imgur really sent, served to the operation that it was sent to, is told in Imgur's own words.</summary>
public sealed class CapturedErrorsTests : ImgurTest
{
    /// <summary>What each of them is. Of two of them nobody noted the status line: the status in a body need not be HTTP's.</summary>
    internal static Dictionary<string, Expectation> Expected { get; } = new()
    {
        ["imgurapi-v401-Account-SendVerificationEmailError.json"] = new(
            400, typeof(ApiException), "User Previously Verified", null,
            "sendVerificationEmail", static (client, _) => client.Account.SendVerificationEmailAsync("me")),

        ["imgurapi-v401-Errors-ImgurCapacityError.json"] = new(
            200, typeof(ApiUnavailableException), "Imgur is over capacity. Please try again.", "1203",
            "updateImage", static (client, _) => client.Image.UpdateImageAsync("MwJTXbW", new UpdateImageRequest { Title = "T" })),

        ["imgurapi-v401-Errors-MashapeError.json"] = new(
            401, typeof(ApiAuthenticationException), "Missing Mashape application key.", null,
            "getAccount", static (_, anonymous) => anonymous.Account.GetAccountAsync("Bob")),

        ["imgurapi-v401-OAuth2-OAuth2TokenResponseError.json"] = new(
            400, typeof(ApiException), "Refresh token doesn't exist or is invalid for the client", null,
            "issueAccessToken", static (_, anonymous) => anonymous.Auth.IssueAccessTokenAsync(new IssueAccessTokenRequest
            {
                ClientId = "local-client-id",
                ClientSecret = "secret",
                GrantType = IssueAccessTokenGrantType.RefreshToken,
                RefreshToken = "gone",
            })),

        ["j0k3r-albumorimage-404-2.json"] = new(
            404, typeof(ApiNotFoundException), "Unable to find an image with the id, xxxxxxx", null,
            "getImage", static (_, anonymous) => anonymous.Image.GetImageAsync("xxxxxxx")),
    };

    public static TheoryData<string> Files => new(Expected.Keys);

    [SharedTheory]
    [MemberData(nameof(Files))]
    public async Task A_captured_error_is_told_with_Imgurs_own_message_and_code(string file)
    {
        Expectation expected = Expected[file];
        AnswerNextWith(Capture.Read(file), expected.Status);

        ApiException exception = await Assert.ThrowsAnyAsync<ApiException>(() => expected.Call(User, Anonymous));

        Assert.IsType(expected.Type, exception);
        Assert.Contains(expected.Message, exception.Message, StringComparison.Ordinal);
        Assert.Equal(
            (expected.Code, (HttpStatusCode)expected.Status, expected.Operation),
            (exception.ErrorCode, exception.StatusCode!.Value, exception.OperationId));
    }

    [SharedFact]
    public void What_is_expected_to_be_an_error_calls_itself_one_or_has_no_payload() =>
        Assert.Equal(
            Capture.All.Where(static capture => capture.IsError).Select(static capture => capture.File).Order(StringComparer.Ordinal),
            Expected.Keys.Order(StringComparer.Ordinal));

    /// <summary>What an error becomes.</summary>
    /// <param name="Status">The HTTP status that it is served with.</param>
    /// <param name="Type">The exception.</param>
    /// <param name="Message">What Imgur says.</param>
    /// <param name="Code">Imgur's own code; null where it gives none.</param>
    /// <param name="Operation">The operation that it was an answer of.</param>
    /// <param name="Call">Calls that operation, with the client of a user or with an anonymous one.</param>
    internal sealed record Expectation(
        int Status, Type Type, string Message, string? Code, string Operation, Func<ImgurClient, ImgurClient, Task> Call);
}
