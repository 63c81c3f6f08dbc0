using System.Net;
using System.Text.Json;
using LocalImgur;

namespace ImgurGen.Client.Tests.LocalServer;

/// <summary>What each fault does to a client that knows nothing of Imgur, over real connections.</summary>
public sealed class FaultTests : LocalServerTest
{
    private const string Path = "/3/gallery/hot/viral/day/0";

    public static TheoryData<string> Names => new(Fault.All.Select(static fault => fault.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_fault_does_what_it_expects_a_client_to_report(string name)
    {
        Server.Fault = Fault.Named(name);
        FaultExpectation expected = Server.Fault!.Expectation;

        (FaultOutcome outcome, int? status, string text) = await ReadAsync();

        Assert.Equal((expected.Outcome, expected.Status), (outcome, expected.Status is null ? null : status));
        if (expected.Message is not null)
            Assert.Contains(JsonEncodedText.Encode(expected.Message).Value, text, StringComparison.Ordinal);
        if (expected.Code is not null)
            Assert.Contains(expected.Code, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_with_a_count_ends_after_it_and_tells_how_many_are_left()
    {
        Server.Fault = new Fault(FaultKind.Html503) { Count = 2 };

        Assert.Equal(FaultOutcome.Unavailable, (await ReadAsync()).Outcome);
        Assert.Equal(1, Server.Fault!.Count);
        Assert.Equal(FaultOutcome.Unavailable, (await ReadAsync()).Outcome);
        Assert.Null(Server.Fault);
        Assert.Equal(FaultOutcome.Success, (await ReadAsync()).Outcome);
    }

    [Fact]
    public async Task A_fault_with_a_path_leaves_the_others_alone()
    {
        Server.Fault = new Fault(FaultKind.Empty500) { Path = "/oauth2/", Count = 1 };

        Assert.Equal(FaultOutcome.Success, (await ReadAsync()).Outcome);
        using HttpResponseMessage response = await SendAsync("POST", "/oauth2/token", credential: null, Form());
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
    }

    [Theory]
    [InlineData(FaultKind.ResetBefore, 0)]
    [InlineData(FaultKind.ResetDuring, 1)]
    [InlineData(FaultKind.TruncatedLength, 1)]
    [InlineData(FaultKind.Html503, 0)]
    public async Task What_was_asked_for_is_done_or_not(FaultKind kind, int votes)
    {
        JsonElement post = (await DataAsync("GET", Path, User))[0];
        string id = post.GetProperty("id").GetString()!;
        Server.Fault = new Fault(kind) { Count = 1 };

        await Record.ExceptionAsync(async () => (await SendAsync("POST", $"/3/gallery/{id}/vote/up", User)).Dispose());

        long ups = (await DataAsync("GET", $"/3/gallery/{id}/votes", User)).GetProperty("ups").GetInt64();
        Assert.Equal(post.GetProperty("ups").GetInt64() + votes, ups);
    }

    [Fact]
    public async Task A_redirect_leads_to_the_same_thing_under_another_host()
    {
        Server.Fault = new Fault(FaultKind.RedirectElsewhere);

        using HttpResponseMessage response = await SendAsync("GET", Path + "?mature=true", Application);

        Assert.Equal(new Uri($"http://localhost:{Server.BaseAddress.Port}{Path}?mature=true"), response.Headers.Location);
    }

    [Fact]
    public async Task A_reset_answer_has_the_length_it_would_have_had()
    {
        Server.Fault = new Fault(FaultKind.TruncatedLength);
        using var request = new HttpRequestMessage(HttpMethod.Get, Path);
        request.Headers.TryAddWithoutValidation("Authorization", Application);
        using HttpResponseMessage response = await Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Server.Fault = null;
        using HttpResponseMessage good = await SendAsync("GET", Path, Application);

        Assert.Equal(good.Content.Headers.ContentLength, response.Content.Headers.ContentLength);
        await Assert.ThrowsAnyAsync<Exception>(() => response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData(FaultKind.UnknownFields, "added_before")]
    [InlineData(FaultKind.UnknownValues, "not_documented_yet")]
    [InlineData(FaultKind.NumbersAsText, "\"ups\":\"")]
    [InlineData(FaultKind.NullFields, "\"topic_id\":null")]
    public async Task A_good_answer_is_changed(FaultKind kind, string mark)
    {
        string good = (await ReadAsync()).Text;
        Server.Fault = new Fault(kind);
        string changed = (await ReadAsync()).Text;

        Assert.DoesNotContain(mark, good, StringComparison.Ordinal);
        Assert.Contains(mark, changed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reordered_keys_are_the_same_in_another_order()
    {
        JsonElement good = await DataAsync("GET", Path, Application);
        Server.Fault = new Fault(FaultKind.ReorderedKeys);
        JsonElement reordered = await DataAsync("GET", Path, Application);

        Assert.Equal(
            good[0].EnumerateObject().Select(static property => property.Name).Reverse(),
            reordered[0].EnumerateObject().Select(static property => property.Name));
        Assert.True(JsonElement.DeepEquals(good, reordered));
    }

    [Fact]
    public async Task An_end_is_announced_by_a_date_and_by_a_number_of_seconds()
    {
        Server.Fault = new Fault(FaultKind.Deprecated);
        using HttpResponseMessage response = await SendAsync("GET", Path, Application);

        Assert.Equal("@1773500966", response.Headers.GetValues("Deprecation").Single());
        Assert.Equal("Fri, 12 Jun 2026 15:09:26 GMT", response.Headers.GetValues("Sunset").Single());
    }

    [Fact]
    public async Task A_limit_says_how_long_it_lasts()
    {
        Server.Fault = new Fault(FaultKind.RetryAfterSeven);
        using HttpResponseMessage seven = await SendAsync("GET", Path, Application);
        Server.Fault = new Fault(FaultKind.RetryAfterZero);
        using HttpResponseMessage zero = await SendAsync("GET", Path, Application);

        Assert.Equal(["7"], seven.Headers.GetValues("Retry-After"));
        Assert.Equal(["0"], zero.Headers.GetValues("Retry-After"));
    }

    [Fact]
    public void A_fault_concerns_at_least_one_request()
        => Assert.Throws<ArgumentOutOfRangeException>(() => Server.Fault = new Fault(FaultKind.Html502) { Count = 0 });

    /// <summary>Reads an answer as a careful client does, by HTTP and JSON alone where it need not know Imgur.</summary>
    private async Task<(FaultOutcome Outcome, int? Status, string Text)> ReadAsync()
    {
        using var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.GZip });
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", Application);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Server.BaseAddress, Path));
        int? status = null;
        try
        {
            using HttpResponseMessage response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            status = (int)response.StatusCode;
            string text = await response.Content.ReadAsStringAsync();
            return (Classify((int)response.StatusCode, text), status, text);
        }
        catch (HttpRequestException lost) when (lost.InnerException is not InvalidDataException)
        {
            return (FaultOutcome.Disconnected, status, "");
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidDataException or HttpRequestException)
        {
            return (FaultOutcome.Unreadable, status, "");
        }
    }

    private static FaultOutcome Classify(int status, string text) => status switch
    {
        401 => FaultOutcome.Unauthorized,
        403 when text.Contains("access token", StringComparison.Ordinal) => FaultOutcome.Unauthorized,
        403 => FaultOutcome.Forbidden,
        404 => FaultOutcome.NotFound,
        429 => FaultOutcome.RateLimited,
        >= 500 => FaultOutcome.Unavailable,
        400 when text.Contains("\"code\":403", StringComparison.Ordinal) => FaultOutcome.Forbidden,
        400 when text.Contains("too fast", StringComparison.Ordinal) => FaultOutcome.RateLimited,
        >= 400 => FaultOutcome.Error,
        _ => JsonDocument.Parse(text).RootElement.GetProperty("data").ValueKind == JsonValueKind.Array ? FaultOutcome.Success : FaultOutcome.Error,
    };
}
