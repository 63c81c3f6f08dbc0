using Imgur;
using LocalImgur;

namespace ImgurGen.Client.Tests.Faults;

/// <summary>What a fault makes of a GET, whose payload is an object or a list, and which may be repeated.</summary>
public sealed class ReadingUnderFaultsTests : FaultTest
{
    private const int DefaultRetries = 3;

    private ClientIdCredential Application => new(Options.ClientId);

    /// <summary>A redirect is followed, and what it leads to is answered.</summary>
    private static int Steps(Fault fault) => fault.Kind == FaultKind.RedirectElsewhere ? 2 : 1;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_object_ends_as_the_fault_has_it(string name)
    {
        Fault fault = Find(name);
        GalleryImage good = await AnyGalleryImageAsync();
        using ImgurClient imgur = CreateImpatient(Application, retries: 0);
        GalleryImage? read = null;

        (Exception? failure, int requests) = await RunAsync(fault, async () => read = await imgur.Gallery.GetGalleryImageAsync(good.Id));

        AssertEnded(fault.Expectation, failure);
        Assert.Equal(Steps(fault), requests);
        if (failure is null)
            Assert.Equal((good.Id, good.Title, good.Datetime), (read!.Id, read.Title, read.Datetime));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_list_ends_as_the_fault_has_it(string name)
    {
        Fault fault = Find(name);
        using ImgurClient imgur = CreateImpatient(Application, retries: 0);
        IReadOnlyList<GalleryItem>? read = null;

        (Exception? failure, int requests) = await RunAsync(fault, async () => read = await imgur.Gallery.GetGalleryAsync());

        AssertEnded(fault.Expectation, failure);
        Assert.Equal(Steps(fault), requests);
        Assert.Equal(failure is null ? 8 : null, read?.Count);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_fault_that_lasts_ends_the_same_after_all_repetitions(string name)
    {
        Fault fault = Find(name);
        using ImgurClient imgur = CreateImpatient(Application);

        (Exception? failure, int requests) = await RunAsync(fault, () => imgur.Gallery.GetGalleryAsync());

        AssertEnded(fault.Expectation, failure);
        Assert.Equal(IsPassing(fault) ? 1 + DefaultRetries : Steps(fault), requests);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_fault_that_passes_is_outlived_where_repeating_may_help(string name)
    {
        Fault fault = Find(name) with { Count = 1 };
        GalleryImage good = await AnyGalleryImageAsync();
        using ImgurClient imgur = CreateImpatient(Application);

        (Exception? failure, int requests) = await RunAsync(fault, () => imgur.Gallery.GetGalleryImageAsync(good.Id));

        if (IsPassing(fault))
            Assert.Null(failure);
        else
            AssertEnded(fault.Expectation, failure);
        Assert.Equal(IsPassing(fault) ? 2 : Steps(fault), requests);
    }

    [Fact]
    public async Task A_list_goes_on_after_a_page_that_failed_once()
    {
        using ImgurClient imgur = CreateImpatient(Application);
        var fault = new Fault(FaultKind.Html502) { Path = "/3/gallery/user/time/all/1", Count = 1 };
        int items = 0;

        (Exception? failure, int requests) = await RunAsync(fault, async () =>
        {
            await foreach (GalleryItem item in imgur.Gallery.GetGalleryAllAsync(GetGallerySection.User, GetGallerySort.Time, GalleryWindow.All))
                items++;
        });

        // 25 posts are four pages; the second is asked for twice, and the fifth is empty.
        Assert.Null(failure);
        Assert.Equal((25, 6), (items, requests));
    }
}
