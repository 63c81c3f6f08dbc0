using System.Text;
using System.Text.Json;

namespace ImgurGen.Client.Tests.LocalServer;

public sealed class AccountTests : LocalServerTest
{
    [Fact]
    public async Task A_page_beyond_the_end_is_empty_and_perPage_makes_pages_smaller()
    {
        string[] all = Ids(await DataAsync("GET", "/3/account/me/images/0", User));
        string[] first = Ids(await DataAsync("GET", "/3/account/me/images/0?perPage=3", User));
        string[] second = Ids(await DataAsync("GET", "/3/account/me/images/1?perPage=3", User));

        Assert.Equal(4, all.Length);
        Assert.Equal(all, first.Concat(second));
        Assert.Equal(3, first.Length);
        Assert.Empty(Ids(await DataAsync("GET", "/3/account/me/images/2?perPage=3", User)));
    }

    [Fact]
    public async Task Counts_and_ids_agree_with_the_lists()
    {
        foreach (string kind in new[] { "images", "albums" })
        {
            string[] list = Ids(await DataAsync("GET", $"/3/account/me/{kind}/0", User));
            JsonElement ids = await DataAsync("GET", $"/3/account/me/{kind}/ids/0", User);
            JsonElement count = await DataAsync("GET", $"/3/account/me/{kind}/count", User);

            Assert.Equal(list, ids.EnumerateArray().Select(static id => id.GetString()!));
            Assert.Equal(list.Length, count.GetInt32());
        }
    }

    [Fact]
    public async Task A_deletion_that_fails_calls_itself_a_success()
    {
        (_, JsonElement body) = await JsonAsync("DELETE", "/3/account/me/image/nothing", User);

        Assert.Equal((true, 200), (body.GetProperty("success").GetBoolean(), body.GetProperty("status").GetInt32()));
        Assert.Equal("Unable to find an image with the id, nothing", body.GetProperty("data").GetProperty("error").GetString());
    }

    [Fact]
    public async Task An_image_is_deleted_by_its_deletehash_and_only_its_own()
    {
        JsonElement image = (await DataAsync("GET", "/3/account/me/images/0", User))[0];
        string id = image.GetProperty("id").GetString()!;

        Assert.Equal(id, (await DataAsync("GET", $"/3/account/me/image/{id}", User)).GetProperty("id").GetString());
        Assert.True((await DataAsync("DELETE", $"/3/account/me/image/{image.GetProperty("deletehash").GetString()}", User)).GetBoolean());
        Assert.Equal(404, (await RefusalAsync("GET", $"/3/account/me/image/{id}", User)).Status);
    }

    [Fact]
    public async Task Tags_are_followed_once_they_exist_and_unfollowed_once_they_are_followed()
    {
        Assert.Equal((404, "Tag does not exist"), await RefusalAsync("POST", "/3/account/me/follow/tag/nothing", User));
        Assert.Equal((404, "Tag does not exist"), await RefusalAsync("DELETE", "/3/account/me/follow/tag/nothing", User));
        Assert.Equal((409, "Not following tag"), await RefusalAsync("DELETE", "/3/account/me/follow/tag/funny", User));

        Assert.True((await DataAsync("POST", "/3/account/me/follow/tag/funny", User)).GetBoolean());
        Assert.True((await DataAsync("GET", "/3/gallery/tag_info/funny", User)).GetProperty("following").GetBoolean());
        Assert.False((await DataAsync("GET", "/3/gallery/tag_info/funny", Application)).GetProperty("following").GetBoolean());

        Assert.True((await DataAsync("DELETE", "/3/account/me/follow/tag/funny", User)).GetBoolean());
        Assert.False((await DataAsync("GET", "/3/gallery/tag_info/funny", User)).GetProperty("following").GetBoolean());
    }

    [Fact]
    public async Task An_address_is_verified_once()
    {
        Assert.False((await DataAsync("GET", "/3/account/me/verifyemail", User)).GetBoolean());
        Assert.True((await DataAsync("POST", "/3/account/me/verifyemail", User)).GetBoolean());
        Assert.True((await DataAsync("GET", "/3/account/me/verifyemail", User)).GetBoolean());

        Assert.Equal((400, "User Previously Verified"), await RefusalAsync("POST", "/3/account/me/verifyemail", User));
    }

    [Fact]
    public async Task Avatars_that_can_be_chosen_are_taken_by_the_settings()
    {
        JsonElement available = await DataAsync("GET", "/3/account/me/available_avatars", User);
        JsonElement[] avatars = [.. available.GetProperty("available_avatars").EnumerateArray()];
        string name = avatars[^1].GetProperty("name").GetString()!;

        Assert.Equal(avatars.Length, available.GetProperty("available_avatars_count").GetInt32());
        Assert.True((await DataAsync("PUT", "/3/account/me/settings", User, Form(("avatar", name)))).GetBoolean());
        Assert.Equal(name, (await DataAsync("GET", "/3/account/me/avatar", User)).GetProperty("avatar_name").GetString());
    }

    [Fact]
    public async Task A_gallery_profile_has_trophies_with_every_kind_of_data()
    {
        JsonElement profile = await DataAsync("GET", "/3/account/local_user/gallery_profile", Application);

        Assert.Equal(1, profile.GetProperty("total_gallery_submissions").GetInt32());
        Assert.Equal(
            [JsonValueKind.Null, JsonValueKind.String, JsonValueKind.String],
            profile.GetProperty("trophies").EnumerateArray().Select(static trophy => trophy.GetProperty("data").ValueKind));
    }

    [Fact]
    public async Task An_account_is_found_by_its_number()
    {
        JsonElement account = await DataAsync("GET", "/3/account/whoever?account_id=48437714", Application);

        Assert.Equal("local_user", account.GetProperty("url").GetString());
    }

    [Fact]
    public async Task A_deleted_account_takes_its_tokens_and_posts_with_it()
    {
        string post = Ids(await DataAsync("GET", "/3/account/me/submissions/0", User))[0];
        Assert.Equal(403, (await RefusalAsync("POST", "/3/account/me/delete?client_id=local-client-id", User, Password("wrong"))).Status);

        JsonElement answer = await DataAsync("POST", "/3/account/me/delete?client_id=local-client-id", User, Password("local-password"));

        Assert.True(answer.GetBoolean());
        Assert.Equal((403, "The access token provided is invalid."), await RefusalAsync("GET", "/3/account/me", User));
        Assert.Equal(404, (await RefusalAsync("GET", "/3/account/local_user", Application)).Status);
        Assert.Equal(404, (await RefusalAsync("GET", $"/3/gallery/{post}", Application)).Status);
        Assert.Equal((400, "Invalid refresh token"), await RefusalAsync("POST", "/oauth2/token", credential: null, Form(
            ("client_id", "local-client-id"), ("client_secret", "local-client-secret"),
            ("grant_type", "refresh_token"), ("refresh_token", "local-refresh-token"))));
    }

    private static StringContent Password(string password) => new(
        JsonSerializer.Serialize(new { password, reasons = new[] { "Too much fun" }, feedback = "None" }), Encoding.UTF8, "application/json");
}
