using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Operations;

/// <summary>What a user has earned, looks like and follows, and how a user leaves.</summary>
public sealed class AccountProfileOperationsTests : OperationTest
{
    [Fact]
    public async Task GetAccount_can_be_asked_by_number()
    {
        Account account = await Anonymous.Account.GetAccountAsync("whoever", accountId: 1_007_919);

        AssertSent("GET", "/3/account/whoever?account_id=1007919", ClientId);
        Assert.Equal((1_007_919, "grace_h"), (account.Id, account.Url));
    }

    [Fact]
    public async Task UpdateAccountSettings_chooses_an_avatar()
    {
        Assert.True(await Watched.Account.UpdateAccountSettingsAsync("me", new UpdateAccountSettingsRequest { Avatar = "flavor/otter" }));

        AssertSent("PUT", "/3/account/me/settings", Bearer);
        AssertBody("avatar=flavor%2Fotter");
        Assert.Equal("flavor/otter", (await User.Account.GetAccountAsync("me")).AvatarName);
    }

    [Fact]
    public async Task GetAccountGalleryProfile_counts_and_lists_trophies()
    {
        Comment best = (await Anonymous.Account.GetAccountCommentsAsync("local_user"))[0];

        GalleryProfile profile = await Anonymous.Account.GetAccountGalleryProfileAsync("local_user");

        AssertSent("GET", "/3/account/local_user/gallery_profile", ClientId);
        Assert.Equal((6, 2, 1), (profile.TotalGalleryComments, profile.TotalGalleryLikes, profile.TotalGallerySubmissions));
        Assert.Equal(
            [(8_421_032L, "3 Years", Now.AddDays(-8)), (6_131_447L, "Well Said", Now.AddDays(-30)), (5_002_718L, "Word of Mouth", Now.AddDays(-400))],
            profile.Trophies.Select(static trophy => (trophy.Id, trophy.Name, trophy.Datetime)));
        Assert.Null(profile.Trophies[0].Data);
        Assert.Equal($"{best.Id}", profile.Trophies[1].Data);
        Assert.Equal($"/gallery/{best.ImageId}/comment/{best.Id}", profile.Trophies[1].DataLink);
    }

    [Fact]
    public async Task GetAccountAvailableAvatars_has_more_for_a_user_with_trophies()
    {
        AvailableAvatars everybody = await Anonymous.Account.GetAccountAvailableAvatarsAsync("local_user");
        AssertSent("GET", "/3/account/local_user/available_avatars", ClientId);
        AvailableAvatars own = await User.Account.GetAccountAvailableAvatarsAsync("me");
        AssertSent("GET", "/3/account/me/available_avatars", Bearer);

        Assert.Equal((5, true), (everybody.AvailableAvatarsCount, everybody.AvatarsAreDefault));
        Assert.Equal((7, false), (own.AvailableAvatarsCount, own.AvatarsAreDefault));
        Assert.Equal(["flavor/robot", "flavor/otter"], own.AvailableAvatarsValue.Skip(5).Select(static avatar => avatar.Name));
        Assert.Equal($"{Server.BaseAddress}avatar/default/G", own.AvailableAvatarsValue[0].Location);
    }

    [Fact]
    public async Task GetAccountAvatar_reads_none_and_then_the_one_that_was_chosen()
    {
        AccountAvatar none = await User.Account.GetAccountAvatarAsync("me");
        AssertSent("GET", "/3/account/me/avatar", Bearer);
        await User.Account.UpdateAccountSettingsAsync("me", new UpdateAccountSettingsRequest { Avatar = "default/G" });

        AccountAvatar chosen = await User.Account.GetAccountAvatarAsync("me");

        Assert.Null(none.Avatar);
        Assert.Null(none.AvatarName);
        Assert.Equal(("default/G", $"{Server.BaseAddress}user/local_user/avatar"), (chosen.AvatarName, chosen.Avatar));
    }

    [Fact]
    public async Task GetEmailVerification_is_a_truth_value_alone()
    {
        Assert.False(await User.Account.GetEmailVerificationAsync("me"));

        AssertSent("GET", "/3/account/me/verifyemail", Bearer);
    }

    [Fact]
    public async Task SendVerificationEmail_leads_to_an_address_that_is_verified()
    {
        Assert.True(await Watched.Account.SendVerificationEmailAsync("me"));

        AssertSent("POST", "/3/account/me/verifyemail", Bearer);
        AssertBody("");
        Assert.True(await User.Account.GetEmailVerificationAsync("me"));
        ApiException again = await Assert.ThrowsAsync<ApiException>(() => User.Account.SendVerificationEmailAsync("me"));
        Assert.Contains("User Previously Verified", again.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FollowTag_is_seen_at_the_tag()
    {
        Tag before = await User.Tags.GetTagInfoAsync("cats");

        Assert.True(await Watched.Account.FollowTagAsync("cats"));

        AssertSent("POST", "/3/account/me/follow/tag/cats", Bearer);
        AssertBody("");
        Tag after = await User.Tags.GetTagInfoAsync("cats");
        Assert.Equal((false, true), (before.Following, after.Following));
        Assert.Equal(before.Followers + 1, after.Followers);
        Assert.False((await Anonymous.Tags.GetTagInfoAsync("cats")).Following);
    }

    [Fact]
    public async Task UnfollowTag_ends_it()
    {
        await User.Account.FollowTagAsync("aww");

        Assert.True(await User.Account.UnfollowTagAsync("aww"));

        AssertSent("DELETE", "/3/account/me/follow/tag/aww", Bearer);
        Assert.False((await User.Tags.GetTagInfoAsync("aww")).Following);
        ApiException again = await Assert.ThrowsAsync<ApiException>(() => User.Account.UnfollowTagAsync("aww"));
        Assert.Equal(409, (int)again.StatusCode!);
    }

    [Fact]
    public async Task DeleteAccount_sends_json_and_takes_everything_along()
    {
        string album = (await User.Account.GetAccountAlbumsAsync("me"))[0].Id;

        bool? done = await Watched.Account.DeleteAccountAsync(
            new DeleteAccountRequest { Password = Options.Password, Reasons = ["too \"quiet\"", "ü"], Feedback = "Bye" },
            clientId: Options.ClientId);

        Assert.True(done);
        AssertSent("POST", "/3/account/me/delete?client_id=local-client-id", Bearer);
        Assert.Equal("application/json", Server.Requests[^1].Headers["Content-Type"]);
        AssertBody("""{"password":"local-password","reasons":["too \u0022quiet\u0022","\u00FC"],"feedback":"Bye"}""");
        await Assert.ThrowsAsync<ApiNotFoundException>(() => Anonymous.Account.GetAccountAsync("local_user"));
        await Assert.ThrowsAsync<ApiNotFoundException>(() => Anonymous.Album.GetAlbumAsync(album));
        await Assert.ThrowsAsync<ApiAuthenticationException>(() => User.Account.GetAccountSettingsAsync("me"));
    }

    [Fact]
    public async Task DeleteAccount_with_a_wrong_password_deletes_nothing_and_tells_it_nobody()
    {
        ApiException exception = await Assert.ThrowsAsync<ApiForbiddenException>(
            () => User.Account.DeleteAccountAsync(new DeleteAccountRequest { Password = "wr0ng-secret" }));

        AssertSent("POST", "/3/account/me/delete", Bearer);
        Assert.DoesNotContain("wr0ng-secret", exception.ToString(), StringComparison.Ordinal);
        Assert.Equal("local_user", (await User.Account.GetAccountAsync("me")).Url);
    }

#pragma warning disable CS0618 // this list of notifications is deprecated, and still read by those who have used it
    [Fact]
    public async Task GetReplyNotifications_leaves_out_what_was_viewed_unless_asked_for()
    {
        await User.Notification.MarkNotificationViewedAsync(322_892_525);

        IReadOnlyList<Notification> fresh = await User.Account.GetReplyNotificationsAsync("me");
        AssertSent("GET", "/3/account/me/notifications/replies", Bearer);
        IReadOnlyList<Notification> all = await User.Account.GetReplyNotificationsAsync("me", @new: false);
        AssertSent("GET", "/3/account/me/notifications/replies?new=false", Bearer);

        Assert.Equal([322_892_526], fresh.Select(static notification => notification.Id));
        Assert.Equal([(322_892_525L, true), (322_892_526L, false)], all.Select(static notification => (notification.Id, notification.Viewed)));
        Assert.Equal("Thanks – I see it now.", Assert.IsType<Comment>(fresh[0].Content).CommentValue);
    }
#pragma warning restore CS0618
}
