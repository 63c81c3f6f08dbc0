using System.Text.Json.Nodes;

namespace ImgurGen.Client.Tests.Support;

/// <summary>
/// Payloads in the shape in which Imgur sends them, with its habits: a zero or a size in quotation marks, an empty address, a date that
/// is false, text with entities and escapes, null where nobody knows.
/// </summary>
internal static class Bodies
{
    /// <summary>The members of a gallery image, without the one that tells it from an album.</summary>
    public const string GalleryImageMembers =
        """
        "id":"l35eOVB","title":"A cat &#039;in&#039; a box","description":null,"datetime":1442694587,"type":"image/gif","animated":true,
        "width":960,"height":720,"size":111952,"views":1056415,"bandwidth":118267772080,"vote":"up","favorite":false,"nsfw":false,
        "section":"","account_url":"157359951735","account_id":20061127,"in_gallery":true,"topic":"No Topic","topic_id":29,
        "link":"http:\/\/i.imgur.com\/l35eOVB.gif","gifv":"http:\/\/i.imgur.com\/l35eOVB.gifv",
        "mp4":"http:\/\/i.imgur.com\/l35eOVB.mp4",
        "mp4_size":"595876","looping":true,"comment_count":12,"ups":3567,"downs":225,"points":3342,"score":3401,
        "tags":[{"name":"cats","display_name":"cats","followers":289551,"total_items":1234567,"following":false,"accent":"159559"}],
        "ad_type":0,"ad_url":"",
        "ad_config":{"safeFlags":["gallery"],"safe_flags":["gallery"],"showsAds":false,"show_ads":false,"nsfw_score":0.4}
        """;

    public const string GalleryImage = $$"""{{{GalleryImageMembers}},"is_album":false}""";

    public const string Image =
        """
        {"id":"l35eOVB","title":null,"description":"Caf\u00e9 \ud83e\udd86","datetime":1442694587,"type":"image\/png","animated":false,
         "width":960,"height":720,"size":111952,"views":1056415,"bandwidth":118267772080,"vote":null,"favorite":false,"nsfw":null,
         "section":null,"account_url":null,"account_id":0,"tags":[],"edited":"0","mp4":"","hls":"","deletehash":"","name":"",
         "ups":null,"link":"https:\/\/i.imgur.com\/l35eOVB.png"}
        """;

    public const string Album =
        $$"""
        {"id":"HxmcM","title":"Cookies","description":null,"datetime":1450584102,"cover":"l35eOVB","cover_width":960,"cover_height":720,
         "cover_edited":null,"account_url":"theotherpurple","account_id":28233565,"privacy":"public","layout":"blog","views":880,
         "link":"http:\/\/imgur.com\/a\/HxmcM","favorite":false,"nsfw":null,"section":"","images_count":1,"is_album":true,
         "images":[{{Image}}]}
        """;

    public const string GalleryAlbum =
        $$"""
        {"id":"SbU9Y","title":"Twelve","description":null,"datetime":1450584102,"cover":"l35eOVB","cover_width":null,
         "cover_height":null,"account_url":null,"account_id":null,"privacy":null,"layout":null,"views":880,
         "link":"https:\/\/imgur.com\/a\/SbU9Y","ups":18,"downs":1,"points":17,"score":null,"is_album":true,"vote":"down",
         "favorite":null,"nsfw":false,"section":null,"images_count":12,"tags":[],"images":[{{Image}}]}
        """;

    public const string Account =
        """
        {"id":45344,"url":"Bob","bio":null,"avatar":"","reputation":-12.5,"reputation_name":"Forever Alone","created":1229591601,
         "pro_expiration":false,"user_follow":{"status":true,"type":1},"is_blocked":false}
        """;

    public const string Comment =
        """
        {"id":2400000001,"image_id":"l35eOVB","comment":"Nice","author":"Bob","author_id":45344,"on_album":false,"album_cover":null,
         "ups":2,"downs":0,"points":2,"datetime":1442694999,"parent_id":0,"deleted":false,"vote":null,"platform":"desktop","children":[
          {"id":"2400000002","image_id":"l35eOVB","comment":"Thanks","author":"Al","author_id":2,"on_album":false,"album_cover":null,
           "ups":1,"downs":0,"points":1,"datetime":1442695000,"parent_id":2400000001,"deleted":false,"vote":"veto"}]}
        """;

    public const string MessageNotification =
        """
        {"id":76878181,"account_id":703051,"viewed":true,"content":{"id":"11247233","account_id":"703051","with_account":"48","spam":"0",
         "message_num":"2","last_message":"Two years!\n\nHooray.","from":"imgur","datetime":1390592168}}
        """;

    /// <summary>The object with these members, each as JSON has it (<c>"views":0</c>), in place of its own or beside them.</summary>
    public static string With(string json, params string[] members)
    {
        JsonObject whole = JsonNode.Parse(json)!.AsObject();
        foreach ((string name, JsonNode? value) in JsonNode.Parse($$"""{{{string.Join(',', members)}}}""")!.AsObject())
            whole[name] = value?.DeepClone();
        return whole.ToJsonString();
    }
}
