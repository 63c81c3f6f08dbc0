using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Auth;

public sealed class FileTokenStoreTests : IDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private static readonly OAuthTokens Tokens = new()
    {
        AccessToken = "access-s3cr3t",
        RefreshToken = "refresh-s3cr3t",
        AccountId = 45344,
        AccountName = "Bob",
        ExpiresAt = new DateTimeOffset(2025, 6, 1, 12, 0, 0, TimeSpan.Zero),
    };

    private readonly TemporaryDirectory directory = new();

    public void Dispose() => directory.Dispose();

    private FileTokenStore Store(string name = "tokens.json") => new(directory.File(name));

    private static Task<OAuthTokens?> StoreAsync(FileTokenStore store, OAuthTokens? tokens) =>
        store.UpdateAsync((_, _) => new ValueTask<OAuthTokens?>(tokens), CancellationToken.None).AsTask();

    private static Task<OAuthTokens?> ReadAsync(FileTokenStore store) => store.ReadAsync(CancellationToken.None).AsTask();

    [Fact]
    public async Task What_is_stored_is_read_by_another_instance_and_its_directories_are_made()
    {
        FileTokenStore store = Store(Path.Combine("a", "b", "tokens.json"));
        Assert.Null(await ReadAsync(store));

        Assert.Equal(Tokens, await StoreAsync(store, Tokens));

        Assert.Equal(Tokens, await ReadAsync(new FileTokenStore(store.Path)));
    }

    [Fact]
    public async Task Null_clears()
    {
        FileTokenStore store = Store();
        await StoreAsync(store, Tokens);

        Assert.Null(await StoreAsync(store, null));

        Assert.Null(await ReadAsync(store));
        Assert.False(File.Exists(store.Path));
    }

    [Fact]
    public async Task Its_owner_alone_can_read_it()
    {
        if (OperatingSystem.IsWindows())
        {
            await AssertWindowsAsync();
            return;
        }

        FileTokenStore store = Store(Path.Combine("made", "tokens.json"));
        await StoreAsync(store, Tokens);
        Assert.Equal(OwnerOnly, File.GetUnixFileMode(store.Path));
        Assert.Equal(OwnerOnly, File.GetUnixFileMode(store.Path + ".lock"));
        Assert.Equal(OwnerOnly | UnixFileMode.UserExecute, File.GetUnixFileMode(directory.File("made")));

        File.SetUnixFileMode(store.Path, OwnerOnly | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        await StoreAsync(store, Tokens with { AccessToken = "next" });
        Assert.Equal(OwnerOnly, File.GetUnixFileMode(store.Path));
    }

    [System.Runtime.Versioning.SupportedOSPlatform("windows")]
    private async Task AssertWindowsAsync()
    {
        FileTokenStore store = Store();
        await StoreAsync(store, Tokens);
        System.Security.AccessControl.FileSecurity security = new FileInfo(store.Path).GetAccessControl();
        Assert.Single(security.GetAccessRules(includeExplicit: true, includeInherited: true, typeof(System.Security.Principal.SecurityIdentifier)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{"access_token":"access-s3cr3t","refresh_tok""")]
    [InlineData("""{"refresh_token":"access-s3cr3t"}""")]
    [InlineData("""{"access_token":"access-s3cr3t"} access-s3cr3t""")]
    [InlineData("access-s3cr3t")]
    public async Task A_damaged_file_is_named_and_not_quoted(string content)
    {
        FileTokenStore store = Store();
        await File.WriteAllTextAsync(store.Path, content);

        foreach (Func<Task> use in new Func<Task>[] { () => ReadAsync(store), () => StoreAsync(store, Tokens) })
        {
            TokenStoreException exception = await Assert.ThrowsAsync<TokenStoreException>(use);
            Assert.Contains(store.Path, exception.Message, StringComparison.Ordinal);
            Assert.Contains("damaged", exception.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("s3cr3t", exception.ToString(), StringComparison.Ordinal);
        }

        Assert.Equal(content, await File.ReadAllTextAsync(store.Path));
    }

    [Fact]
    public async Task A_file_that_cannot_be_is_told_with_its_cause()
    {
        await File.WriteAllTextAsync(directory.File("file"), "");
        FileTokenStore store = Store(Path.Combine("file", "tokens.json"));

        TokenStoreException exception = await Assert.ThrowsAsync<TokenStoreException>(() => StoreAsync(store, Tokens));

        Assert.Contains(store.Path, exception.Message, StringComparison.Ordinal);
        Assert.IsAssignableFrom<IOException>(exception.InnerException);
    }

    [Fact]
    public async Task What_a_killed_writer_left_is_cleared_away_and_not_read()
    {
        FileTokenStore store = Store();
        await StoreAsync(store, Tokens);
        await File.WriteAllTextAsync(store.Path + ".tmp", """{"access_tok""");

        Assert.Equal(Tokens, await ReadAsync(store));
        await store.UpdateAsync((current, _) => new ValueTask<OAuthTokens?>(current), CancellationToken.None);

        Assert.Equal(["tokens.json", "tokens.json.lock"], Directory.GetFiles(directory.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Updates_by_several_instances_follow_one_another()
    {
        FileTokenStore[] stores = [Store(), Store(), Store(), Store()];

        await Task.WhenAll(stores.SelectMany(store => Enumerable.Range(0, 25).Select(_ => Task.Run(() => store.UpdateAsync(
            async (current, _) =>
            {
                await Task.Yield();
                return Tokens with { AccountId = (current?.AccountId ?? 0) + 1 };
            },
            CancellationToken.None).AsTask()))));

        Assert.Equal(100, (await ReadAsync(stores[0]))!.AccountId);
    }

    [Fact]
    public async Task Who_waits_for_another_process_can_give_up_and_reading_does_not_wait()
    {
        FileTokenStore store = Store();
        await StoreAsync(store, Tokens);
        using (new FileStream(store.Path + ".lock", FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            using var cancellation = new CancellationTokenSource();
            Task waiting = store.UpdateAsync((_, _) => throw new InvalidOperationException(), cancellation.Token).AsTask();
            Assert.Equal(Tokens, await ReadAsync(store));
            await cancellation.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        }

        Assert.NotNull(await StoreAsync(store, Tokens with { AccessToken = "next" }));
    }

    [Fact]
    public async Task Another_process_is_waited_for_by_the_clock_that_was_given()
    {
        var time = new ManualTime();
        var store = new FileTokenStore(directory.File("tokens.json"), time);
        Task<OAuthTokens?> waiting;
        using (new FileStream(store.Path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
            waiting = StoreAsync(store, Tokens);

        Assert.False(waiting.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(Tokens, await waiting);
    }

    [Fact]
    public async Task An_update_that_fails_changes_nothing_and_lets_go()
    {
        FileTokenStore store = Store();
        await StoreAsync(store, Tokens);

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => store.UpdateAsync((_, _) => throw new InvalidOperationException(), CancellationToken.None).AsTask());

        Assert.Equal(Tokens, await ReadAsync(store));
        await StoreAsync(new FileTokenStore(store.Path), null);
    }

    [Fact]
    public async Task Tokens_in_memory_are_kept_replaced_and_cleared()
    {
        var store = new MemoryTokenStore();
        Assert.Null(await store.ReadAsync(CancellationToken.None));

        await store.UpdateAsync((_, _) => new ValueTask<OAuthTokens?>(Tokens), CancellationToken.None);
        Assert.Equal(Tokens, await store.ReadAsync(CancellationToken.None));
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => store.UpdateAsync((_, _) => throw new InvalidOperationException(), CancellationToken.None).AsTask());
        Assert.Equal(Tokens, await store.ReadAsync(CancellationToken.None));

        await store.UpdateAsync((_, _) => new ValueTask<OAuthTokens?>((OAuthTokens?)null), CancellationToken.None);
        Assert.Null(await store.ReadAsync(CancellationToken.None));
    }
}
