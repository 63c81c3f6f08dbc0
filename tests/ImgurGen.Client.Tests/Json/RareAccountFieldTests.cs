using System.Text.Json;
using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Json;

/// <summary>What the fields of accounts, of what is said to them and of tags hold in few answers: each of it reads as what it means.</summary>
public sealed class RareAccountFieldTests : ImgurTest
{
    private const string Trophy =
        """
        {"id":6,"name":"1 Year","name_clean":"OneYear","description":"Awarded for 1 year.","data":null,"data_link":null,
         "datetime":1290545741,"image":"http:\/\/s.imgur.com\/images\/trophies\/20e0a2.png"}
        """;

    private const string Tag = """{"name":"cats","followers":289,"total_items":12751}""";

    private const string Settings =
        """
        {"email":"bob@example.com","public_images":false,"album_privacy":"secret","pro_expiration":false,"accepted_gallery_terms":true,
         "active_emails":[],"messaging_enabled":true,"blocked_users":[]}
        """;

    private const string Conversation =
        """
        {"id":"76767","with_account":"Bob","with_account_id":48437714,"last_message_preview":"Hello","message_count":1,"datetime":1443000000}
        """;

    private static T Read<T>(string json, params string[] members) => JsonSerializer.Deserialize<T>(Bodies.With(json, members))!;

    private static string Envelope(string payload) => $$"""{"status":200,"success":true,"data":{{payload}}}""";

    [Theory]
    [InlineData("false", null)]
    [InlineData("null", null)]
    [InlineData("1442694587", 1_442_694_587L)]
    public void A_membership_ends_at_a_moment_or_is_none(string json, long? seconds)
    {
        DateTimeOffset? end = seconds is { } value ? DateTimeOffset.FromUnixTimeSeconds(value) : null;

        Assert.Equal(end, Read<Account>(Bodies.Account, $"\"pro_expiration\":{json}").ProExpiration);
        Assert.Equal(end, Read<AccountSettings>(Settings, $"\"pro_expiration\":{json}").ProExpiration);
    }

    [Fact]
    public void An_account_may_say_little_of_itself_and_its_reputation_be_below_zero()
    {
        Account account = Read<Account>(
            Bodies.Account, "\"bio\":null", "\"avatar\":null", "\"cover\":null", "\"avatar_name\":null", "\"cover_name\":null",
            "\"reputation\":-187", "\"user_follow\":{\"status\":false}", "\"created\":0");

        Assert.Equal((-187, false, null), (account.Reputation, account.UserFollow!.Status, account.UserFollow.Type));
        Assert.All([account.Bio, account.Avatar, account.Cover, account.AvatarName, account.CoverName], Assert.Null);
        Assert.Equal(DateTimeOffset.UnixEpoch, account.Created);
    }

    [Fact]
    public void Settings_have_other_fields_in_other_years()
    {
        AccountSettings bare = Read<AccountSettings>(Settings);
        AccountSettings full = Read<AccountSettings>(
            Settings, "\"high_quality\":false", "\"comment_replies\":true", "\"show_mature\":true", "\"newsletter_subscribed\":false",
            "\"account_url\":\"Bob\"", "\"first_party\":true", "\"active_emails\":[\"a@example.com\"]",
            "\"blocked_users\":[{\"blocked_id\":384077,\"blocked_url\":\"Al\"}]", "\"album_privacy\":\"friends\"");

        Assert.All([bare.HighQuality, bare.CommentReplies, bare.ShowMature, bare.NewsletterSubscribed, bare.FirstParty], Assert.Null);
        Assert.Equal((false, true, true, false, true), (full.HighQuality, full.CommentReplies, full.ShowMature, full.NewsletterSubscribed, full.FirstParty));
        Assert.Equal(("Bob", "friends", (384_077, "Al")), (full.AccountUrl, full.AlbumPrivacy.Raw, (full.BlockedUsers[0].BlockedId, full.BlockedUsers[0].BlockedUrl)));
    }

    [Theory]
    [InlineData("null", null)]
    [InlineData("\"425020878\"", "425020878")]
    [InlineData("\"https://www.facebook.com/imgur/posts/10152706428842471\"", "https://www.facebook.com/imgur/posts/10152706428842471")]
    public void What_earned_a_trophy_is_nothing_a_number_or_an_address(string json, string? data) =>
        Assert.Equal(data, Read<Trophy>(Trophy, $"\"data\":{json}").Data);

    [Theory]
    [InlineData("\"total_gallery_favorites\":12", 12L, null)]
    [InlineData("\"total_gallery_likes\":12", null, 12L)]
    public void Favorites_of_a_profile_became_likes(string member, long? favorites, long? likes)
    {
        GalleryProfile profile = Read<GalleryProfile>(
            $$"""{"total_gallery_comments":3,"total_gallery_submissions":0,"trophies":[{{Trophy}}]}""", member);

        Assert.Equal((favorites, likes, 1), (profile.TotalGalleryFavorites, profile.TotalGalleryLikes, profile.Trophies.Count));
    }

    [Theory]
    [InlineData("539710677", 539_710_677)]
    [InlineData("\"196257706\"", 196_257_706)]
    public async Task The_number_of_a_new_comment_may_be_text(string json, long id)
    {
        AnswerNextWith(Envelope($$"""{"id":{{json}}}"""));

        CreatedComment created = await User.Comment.CreateCommentAsync(new CreateCommentRequest { ImageId = "a", Comment = "b" });

        Assert.Equal(id, created.Id);
    }

    [Theory]
    [InlineData("\"1\"", "1")]
    [InlineData("\"desktop\"", "desktop")]
    [InlineData("\"watch\"", "watch")]
    [InlineData("null", null)]
    public void A_platform_is_a_name_or_a_number(string json, string? platform) =>
        Assert.Equal(platform, Read<Comment>(Bodies.Comment, $"\"platform\":{json}", "\"album_cover\":null", "\"has_admin_badge\":false").Platform);

    [Fact]
    public async Task Notifications_may_have_every_number_as_text()
    {
        AnswerNextWith(Envelope("""
            {"replies":[],"messages":[{"id":"95572642","account_id":"10680082","viewed":"0","content":{"id":"30271","from":"jasdev",
             "account_id":"10680082","with_account":"3698510","last_message":"wow","message_num":"103","datetime":1406935917,"spam":"0"}}]}
            """));

        Notifications notifications = await User.Account.GetAccountNotificationsAsync();

        Assert.Empty(notifications.Replies);
        Notification notification = Assert.Single(notifications.Messages);
        Assert.Equal((95_572_642, 10_680_082, false), (notification.Id, notification.AccountId, notification.Viewed));
        Message message = Assert.IsType<Message>(notification.Content);
        Assert.Equal((30_271, 3_698_510, 103, 0), (message.Id, message.WithAccount, message.MessageNum, message.Spam));
    }

    [Fact]
    public async Task A_conversation_may_have_its_number_as_text_and_an_end()
    {
        AnswerNextWith(Envelope(Bodies.With(Conversation, "\"messages\":[]", "\"done\":true", "\"page\":1")));

        ConversationThread thread = await User.Conversation.GetConversationAsync(76_767);

        Assert.Equal((76_767, true, 1), (thread.Id, thread.Done, thread.Page));
        Assert.Empty(thread.Messages);
    }

    [Theory]
    [InlineData("\"159559\"", "159559")]
    [InlineData("\"BF63A7\"", "BF63A7")]
    [InlineData("null", null)]
    public void A_color_may_look_like_a_number_or_be_none(string json, string? accent)
    {
        Tag tag = Read<Tag>(
            Tag, $"\"accent\":{json}", "\"thumbnail_hash\":null", "\"logo_hash\":null", "\"logo_destination_url\":null",
            "\"description\":\"\"", "\"description_annotations\":{}", "\"id\":\"32179\"");

        Assert.Equal((accent, "", 32_179), (tag.Accent, tag.Description, tag.Id));
        Assert.All([tag.ThumbnailHash, tag.LogoHash, tag.LogoDestinationUrl], Assert.Null);
    }

    [Fact]
    public void A_topic_need_not_have_a_post_or_a_hero()
    {
        const string topic = """{"id":11,"name":"Aww","description":"Cute.","css":null,"ephemeral":false,"readonly":true}""";

        Topic bare = Read<Topic>(topic);
        Topic full = Read<Topic>(topic, "\"css\":\"hero\"", $"\"topPost\":{Bodies.GalleryAlbum}", $"\"heroImage\":{Bodies.GalleryImage}", "\"isHero\":true");

        Assert.Equal((null, null, null, null), (bare.Css, bare.TopPost, bare.HeroImage, bare.IsHero));
        Assert.IsType<GalleryAlbum>(full.TopPost);
        Assert.IsType<GalleryImage>(full.HeroImage);
    }

    [Theory]
    [InlineData("\"scope\":null", "3600", 3_600)]
    [InlineData("\"scope\":\"\"", "315360000", 315_360_000)]
    public void A_token_may_be_of_no_scope_and_no_account(string scope, string life, long seconds)
    {
        AccessToken token = Read<AccessToken>(
            """{"access_token":"a","refresh_token":"r","token_type":"bearer","account_username":"Bob"}""", scope, $"\"expires_in\":{life}");

        Assert.Equal((null, null, seconds), (token.Scope, token.AccountId, token.ExpiresIn));
    }

    [Theory]
    [InlineData("null", null)]
    [InlineData("true", true)]
    public async Task A_report_answers_true_or_nothing(string json, bool? answer)
    {
        AnswerNextWith(Envelope(json));

        Assert.Equal(answer, await User.Comment.ReportCommentAsync(1));
    }
}
