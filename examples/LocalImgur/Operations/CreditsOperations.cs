using System.Text.Json.Nodes;
using LocalImgur.Http;

namespace LocalImgur.Operations;

/// <summary>What is left to spend; asking costs a credit too.</summary>
internal static class CreditsOperations
{
    public static IEnumerable<Operation> For(CreditAccount credits) => [new("GET", "/3/credits", _ => Get(credits.State()))];

    // The reset is an epoch here, whatever the headers say.
    private static JsonObject Get(CreditState state) => new()
    {
        ["UserLimit"] = state.User.Limit,
        ["UserRemaining"] = state.User.Remaining,
        ["UserReset"] = state.User.Reset.ToUnixTimeSeconds(),
        ["ClientLimit"] = state.Application.Limit,
        ["ClientRemaining"] = state.Application.Remaining,
    };
}
