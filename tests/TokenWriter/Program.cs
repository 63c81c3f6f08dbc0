using System.Globalization;
using ImgurGen;

// Stores one pair of tokens after another, numbered on from what is stored, and says which number is stored once it is. It goes on until
// somebody kills it; where there is a second argument, only as often as it gets a line.
var store = new FileTokenStore(args[0]);
using Stream output = Console.OpenStandardOutput();
while (args.Length == 1 || Console.In.ReadLine() is not null)
{
    OAuthTokens? stored = await store.UpdateAsync(static (current, _) => new ValueTask<OAuthTokens?>(Next(current)), CancellationToken.None);
    output.Write(System.Text.Encoding.ASCII.GetBytes($"{Number(stored)}\n"));
    output.Flush();
}

static OAuthTokens Next(OAuthTokens? current)
{
    int number = Number(current) + 1;
    return new OAuthTokens
    {
        AccessToken = string.Create(CultureInfo.InvariantCulture, $"access-{number}"),
        RefreshToken = string.Create(CultureInfo.InvariantCulture, $"refresh-{number}"),
        AccountId = number,
    };
}

static int Number(OAuthTokens? tokens) => (int?)tokens?.AccountId ?? 0;
