using System.Text.Json.Serialization;

namespace ImgurGen.Benchmarks.Rivals.Twins;

/// <summary>A comment with its answers.</summary>
public sealed class CommentTwin
{
    public long Id { get; set; }

    public string ImageId { get; set; } = null!;

    public string Comment { get; set; } = null!;

    public string Author { get; set; } = null!;

    public long AuthorId { get; set; }

    public bool OnAlbum { get; set; }

    public string? AlbumCover { get; set; }

    public long Ups { get; set; }

    public long Downs { get; set; }

    public long Points { get; set; }

    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTimeOffset Datetime { get; set; }

    public long ParentId { get; set; }

    public bool Deleted { get; set; }

    public string? Platform { get; set; }

    public List<CommentTwin>? Children { get; set; }

    public VoteTwin? Vote { get; set; }

    public bool? HasAdminBadge { get; set; }
}
