using Imgur;
using ImgurGen.Client.Tests.Support;
using LocalImgur;

namespace ImgurGen.Client.Tests.Operations;

/// <summary>What holds of each operation of the client, whichever it is.</summary>
public sealed class EveryOperationTests : ImgurTest
{
    public static TheoryData<string> Ids => new(ClientOperation.All.Select(static operation => operation.Operation.Id));

    public static TheoryData<string> IdsForUsers =>
        new(ClientOperation.All.Where(static operation => Schemes(operation) is ["OAuth2"]).Select(static operation => operation.Operation.Id));

    public static TheoryData<string> IdsForAnybody =>
        new(ClientOperation.All.Where(static operation => Schemes(operation).Contains("ClientId")).Select(static operation => operation.Operation.Id));

    private static string[] Schemes(ClientOperation operation) => [.. operation.Operation.Security.SelectMany(static schemes => schemes)];

    private static ClientOperation Find(string id) => ClientOperation.All.Single(operation => operation.Operation.Id == id);

    // What the arguments name does not exist, so that most calls end in an error of the API: what went over the wire is all that matters.
    private static async Task SendAsync(ImgurClient client, CallShape call, string id)
    {
        Exception? failure = await Record.ExceptionAsync(() => call.SendAsync(client));
        if (failure is null)
            return;
        ApiException error = Assert.IsAssignableFrom<ApiException>(failure);
        Assert.Equal(id, error.OperationId);
        Assert.NotNull(error.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Each_sends_its_method_its_path_and_its_query(string id)
    {
        CallShape call = CallShape.Of(id);

        await SendAsync(User, call, id);

        Assert.Empty(Server.Complaints);
        RecordedRequest sent = Assert.Single(Server.Requests);
        Assert.Equal((Find(id).Operation.Method.Method, call.Path), (sent.Method, sent.Path));
        (string, string)[] query =
        [
            .. sent.Query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(static pair => pair.Split('=')).Select(static pair =>
                (pair[0].Replace("_", "", StringComparison.Ordinal).ToLowerInvariant(), Uri.UnescapeDataString(pair[1]))),
        ];
        Assert.Equal(call.Query, query);
        Assert.Equal(call.HasBody, sent.Headers.ContainsKey("Content-Type"));
    }

    [Theory]
    [MemberData(nameof(IdsForAnybody))]
    public async Task What_anybody_may_ask_is_sent_with_whichever_credential_there_is(string id)
    {
        CallShape call = CallShape.Of(id);

        await SendAsync(Anonymous, call, id);
        await SendAsync(User, CallShape.Of(id), id);

        Assert.Equal([ClientId, Bearer], Server.Requests.Select(static request => request.Headers["Authorization"]));
    }

    [Theory]
    [MemberData(nameof(IdsForUsers))]
    public async Task What_a_user_alone_may_ask_is_not_sent_for_an_application(string id)
    {
        ApiCredentialException exception =
            await Assert.ThrowsAsync<ApiCredentialException>(() => CallShape.Of(id).SendAsync(Anonymous));

        Assert.Equal(id, exception.OperationId);
        Assert.Empty(Server.Requests);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Of_two_credentials_the_first_that_the_operation_names_is_sent_alone(string id)
    {
        var both = ApiCredential.Combine(new ClientIdCredential(Options.ClientId), new BearerTokenCredential(Options.AccessToken));
        using ImgurClient client = CreateClient(both);

        await SendAsync(client, CallShape.Of(id), id);

        string? expected = Schemes(Find(id)) switch
        {
            [] => null,
            ["OAuth2", ..] => Bearer,
            ["ClientId", ..] => ClientId,
            string[] other => throw new NotSupportedException(string.Join(", ", other)),
        };
        Assert.Equal(expected, Assert.Single(Server.Requests).Headers.GetValueOrDefault("Authorization"));
    }

    [Fact]
    public void No_operation_is_of_a_security_that_is_not_tested_here() =>
        Assert.Equal(
            ["authorizeUser", "issueAccessToken"],
            ClientOperation.All.Where(static operation => Schemes(operation) is []).Select(static operation => operation.Operation.Id));
}
