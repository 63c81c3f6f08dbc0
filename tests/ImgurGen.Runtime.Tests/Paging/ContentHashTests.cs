namespace ImgurGen.Runtime.Tests.Paging;

public sealed class ContentHashTests
{
    [Fact]
    public void The_same_bytes_have_the_same_hash_wherever_they_stand()
    {
        byte[] bytes = [0, .. Enumerable.Range(0, 100).Select(static i => (byte)i), 0];

        for (int length = 0; length <= 100; length++)
            Assert.Equal(ContentHash.Of(bytes.AsSpan(1, length)), ContentHash.Of(bytes.AsSpan(1, length).ToArray()));
    }

    [Fact]
    public void No_two_contents_that_differ_by_a_byte_or_by_their_length_have_the_same_hash()
    {
        byte[] zeros = new byte[100];
        var hashes = new HashSet<ulong>();

        for (int length = 0; length <= zeros.Length; length++)
        {
            byte[] content = zeros[..length];
            Assert.True(hashes.Add(ContentHash.Of(content)));
            for (int i = 0; i < length; i++)
            {
                foreach (byte other in new byte[] { 1, 128, 255 })
                {
                    content[i] = other;
                    Assert.True(hashes.Add(ContentHash.Of(content)));
                }

                content[i] = 0;
            }
        }
    }

    [Fact]
    public void Contents_whose_parts_changed_places_have_different_hashes()
    {
        byte[] first = [.. Enumerable.Repeat((byte)1, 16), .. Enumerable.Repeat((byte)2, 16), .. Enumerable.Repeat((byte)3, 8)];
        byte[] second = [.. first[16..32], .. first[..16], .. first[32..]];

        Assert.NotEqual(ContentHash.Of(first), ContentHash.Of(second));
    }
}
