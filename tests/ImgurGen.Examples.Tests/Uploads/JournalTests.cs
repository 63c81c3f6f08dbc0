using ImgurCli.Uploading;
using ImgurCli.Uploading.Journal;
using ImgurGen.Examples.Tests.Support;
using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Examples.Tests.Uploads;

public sealed class JournalTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("imgurgen-journal-tests-");
    private readonly ManualTime time = new();

    private static UploadSource First { get; } = new AddressSource(new Uri("https://example.com/1.png"));

    private static UploadSource Second { get; } = new AddressSource(new Uri("https://example.com/2.png"));

    private string FilePath => Path.Combine(folder.FullName, "uploads.jsonl");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task It_tells_what_happened_last_to_each_file()
    {
        UploadJournal journal = Open();
        await journal.AddAsync(First, JournalEvent.Started);
        await journal.AddAsync(Second, JournalEvent.Started);
        await journal.AddAsync(First, JournalEvent.Uploaded, new UploadedLink("AbCdEfG", "https://i.imgur.com/AbCdEfG.png", "hash"));

        IReadOnlyDictionary<string, JournalEntry> known = await Open().ReadAsync(default);

        Assert.Equal(JournalEvent.Uploaded, known[First.Key].Event);
        Assert.Equal(new UploadedLink("AbCdEfG", "https://i.imgur.com/AbCdEfG.png", "hash"), known[First.Key].Link);
        Assert.Equal(JournalEvent.Started, known[Second.Key].Event);
    }

    [Fact]
    public async Task A_line_that_was_never_finished_costs_no_other()
    {
        await Open().AddAsync(First, JournalEvent.Started);
        byte[] whole = await File.ReadAllBytesAsync(FilePath);
        for (int length = 1; length < whole.Length; length++)
        {
            await File.WriteAllBytesAsync(FilePath, [.. whole, .. whole.AsSpan(0, length)]);

            await Open().AddAsync(Second, JournalEvent.Failed);

            IReadOnlyDictionary<string, JournalEntry> known = await Open().ReadAsync(default);
            Assert.Equal(JournalEvent.Started, known[First.Key].Event);
            Assert.Equal(JournalEvent.Failed, known[Second.Key].Event);
        }
    }

    [Fact]
    public async Task What_is_forgotten_is_gone_and_the_rest_stays()
    {
        await Open().AddAsync(First, JournalEvent.Failed);
        await Open().AddAsync(Second, JournalEvent.Failed);

        await Open().ForgetAsync([First]);
        Assert.Equal([Second.Key], (await Open().ReadAsync(default)).Keys);

        await Open().ForgetAsync([Second]);
        Assert.False(File.Exists(FilePath));
    }

    [Fact]
    public async Task After_a_month_nothing_is_remembered()
    {
        await Open().AddAsync(First, JournalEvent.Failed);
        time.Advance(TimeSpan.FromDays(30));
        Assert.Single(await Open().ReadAsync(default));

        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Empty(await Open().ReadAsync(default));
    }

    [Fact]
    public async Task Many_at_once_lose_nothing()
    {
        UploadSource[] sources = [.. Enumerable.Range(0, 40).Select(static number => new AddressSource(new Uri($"https://example.com/{number}.png")))];

        // Each journal of its own, as in as many processes.
        await Task.WhenAll(sources.Select(source => Open().AddAsync(source, JournalEvent.Started)));

        Assert.Equal(40, (await Open().ReadAsync(default)).Count);
    }

    [Fact]
    public async Task Nobody_else_can_read_it()
    {
        await Open().AddAsync(First, JournalEvent.Started);

        if (OperatingSystem.IsWindows())
            Assert.NotEmpty(await File.ReadAllBytesAsync(FilePath));
        else
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(FilePath));
    }

    private UploadJournal Open() => new(FilePath, time);
}
