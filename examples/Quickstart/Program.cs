using Imgur;
using ImgurGen;
using Quickstart;
using Quickstart.Hosts;
using Quickstart.Steps;
using Quickstart.Telling;

var narrator = new Narrator(Screen.Open());
using var interrupt = new Interrupt();
CancellationToken token = interrupt.Token;

try
{
    await using ImgurHost host = await ImgurHost.FindAsync(token);
    using ImgurClient imgur = host.CreateClient();
    using OAuthClient? oauth = host.CreateOAuthClient();
    var tokens = new FileTokenStore(host.TokenFile);
    await using var belongings = new Belongings(narrator);
    narrator.Open(host.Description);

    UploadedPicture picture = await UploadPicture.RunAsync(imgur, belongings, narrator, token);
    await ReadPicture.RunAsync(imgur, picture.Id, narrator, token);
    await ReadAgain.RunAsync(imgur, picture.Id, narrator, token);
    await UpdatePicture.RunAsync(imgur, picture, narrator, token);
    await MakeAlbum.RunAsync(imgur, picture, belongings, narrator, token);
    await BrowseGallery.RunAsync(imgur, narrator, token);
    await SearchGallery.RunAsync(imgur, narrator, token);
    using ImgurClient? user = await SignIn.RunAsync(imgur, oauth, tokens, host, narrator, token);
    await ListImages.RunAsync(user, narrator, token);
    await WriteComment.RunAsync(user, belongings, narrator, token);
    await OutliveToken.RunAsync(user, tokens, host, narrator, token);
    await OutliveOverload.RunAsync(imgur, picture.Id, host, narrator, token);
    await ReadCredits.RunAsync(imgur, narrator, token);
    await ProvokeError.RunAsync(imgur, narrator, token);
    await DeleteAll.RunAsync(belongings, narrator, token);

    return narrator.Close(host.RequestCount, host.Complaints) ? 0 : 1;
}
catch (Exception error) when (error is ApiException or TokenStoreException)
{
    narrator.Fail(error);
    return 1;
}
catch (OperationCanceledException) when (token.IsCancellationRequested)
{
    narrator.Interrupted();
    return Interrupt.ExitCode;
}
