using Imgur;
using LocalImgur;

namespace ImgurGen.Client.Tests.Faults;

/// <summary>What a fault makes of a POST, which is never repeated: nobody knows whether it was done.</summary>
public sealed class VotingUnderFaultsTests : FaultTest
{
    // 302 and 307 are followed for what only reads.
    private static readonly FaultExpectation Redirected = new(FaultOutcome.Error, 302) { Message = "redirect that is not followed" };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_vote_ends_as_the_fault_has_it_and_is_sent_once(string name)
    {
        Fault fault = Find(name);
        string id = (await AnyGalleryImageAsync()).Id;
        using ImgurClient imgur = CreateImpatient(new BearerTokenCredential(Options.AccessToken));
        bool? done = null;

        (Exception? failure, int requests) = await RunAsync(fault, async () => done = await imgur.Gallery.VoteGalleryItemAsync(id, Vote.Up));

        AssertEnded(fault.Kind == FaultKind.RedirectElsewhere ? Redirected : fault.Expectation, failure);
        Assert.Equal(1, requests);
        Assert.Equal(failure is null ? true : null, done);
        Assert.Equal("POST", Server.Requests[^1].Method);
    }

    [Theory]
    [InlineData(FaultKind.ResetBefore, 0)]
    [InlineData(FaultKind.Html503, 0)]
    [InlineData(FaultKind.ResetDuring, 1)]
    [InlineData(FaultKind.TruncatedLength, 1)]
    [InlineData(FaultKind.SlowBody, 1)]
    public async Task A_vote_counts_once_at_most(FaultKind kind, int votes)
    {
        GalleryImage post = await AnyGalleryImageAsync();
        using ImgurClient imgur = CreateImpatient(new BearerTokenCredential(Options.AccessToken));

        await RunAsync(Find(new Fault(kind).Name), () => imgur.Gallery.VoteGalleryItemAsync(post.Id, Vote.Up));

        Assert.Equal(post.Ups + votes, (await Anonymous.Gallery.GetGalleryVotesAsync(post.Id)).Ups);
    }
}
