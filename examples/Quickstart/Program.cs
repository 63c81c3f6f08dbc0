using Imgur;
using ImgurGen;
using Quickstart;
using Quickstart.Steps;
using Quickstart.Telling;

var narrator = new Narrator(Screen.Open());
using var interrupt = new Interrupt();
CancellationToken token = interrupt.Token;

try
{
    await using ImgurHost host = await ImgurHost.FindAsync(token);
    using ImgurClient imgur = host.CreateClient();
    using ImgurClient? user = host.CreateUserClient(imgur);
    await using var belongings = new Belongings(narrator);
    narrator.Open(host.Description);

    UploadedPicture picture = await UploadPicture.RunAsync(imgur, belongings, narrator, token);
    await ReadPicture.RunAsync(imgur, picture.Id, narrator, token);
    await UpdatePicture.RunAsync(imgur, picture, narrator, token);
    await MakeAlbum.RunAsync(imgur, picture, belongings, narrator, token);
    await BrowseGallery.RunAsync(imgur, narrator, token);
    await SearchGallery.RunAsync(imgur, narrator, token);
    await WriteComment.RunAsync(user, belongings, narrator, token);
    await ReadCredits.RunAsync(imgur, narrator, token);
    await ProvokeError.RunAsync(imgur, narrator, token);
    await DeleteAll.RunAsync(belongings, narrator, token);

    return narrator.Close(host.RequestCount, host.Complaints) ? 0 : 1;
}
catch (ApiException error)
{
    narrator.Fail(error);
    return 1;
}
catch (OperationCanceledException) when (token.IsCancellationRequested)
{
    narrator.Interrupted();
    return Interrupt.ExitCode;
}
