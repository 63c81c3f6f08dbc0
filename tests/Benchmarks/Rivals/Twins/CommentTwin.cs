using System.Text.Json.Serialization;

namespace ImgurGen.Benchmarks.Rivals.Twins;

/// <summary>A comment with its answers.</summary>
public sealed class CommentTwin
{
    [JsonRequired]
    public long Id { get; set; }

    [JsonRequired]
    public string ImageId { get; set; } = null!;

    [JsonRequired]
    public string Comment { get; set; } = null!;

    [JsonRequired]
    public string Author { get; set; } = null!;

    [JsonRequired]
    public long AuthorId { get; set; }

    [JsonRequired]
    public bool OnAlbum { get; set; }

    public string? AlbumCover { get; set; }

    [JsonRequired]
    public long Ups { get; set; }

    [JsonRequired]
    public long Downs { get; set; }

    [JsonRequired]
    public long Points { get; set; }

    [JsonConverter(typeof(UnixTimeConverter))]
    [JsonRequired]
    public DateTimeOffset Datetime { get; set; }

    [JsonRequired]
    public long ParentId { get; set; }

    [JsonRequired]
    public bool Deleted { get; set; }

    public string? Platform { get; set; }

    public List<CommentTwin>? Children { get; set; }

    public VoteTwin? Vote { get; set; }

    public bool? HasAdminBadge { get; set; }
}
