namespace LocalImgur.Data;

/// <summary>What only Imgur itself changes: topics, tags and avatars.</summary>
internal sealed record Catalogue(IReadOnlyList<Topic> Topics, IReadOnlyList<Tag> Tags, IReadOnlyList<Avatar> Avatars)
{
    public Tag? FindTag(string name) => Tags.FirstOrDefault(tag => tag.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    public Topic? FindTopic(long id) => Topics.FirstOrDefault(topic => topic.Id == id);

    public Topic? FindTopic(string name)
        => Topics.FirstOrDefault(topic => topic.Name.Replace(' ', '_').Equals(name.Replace(' ', '_'), StringComparison.OrdinalIgnoreCase));

    public Topic NoTopic => Topics.Single(static topic => topic.Name == "No Topic");
}
