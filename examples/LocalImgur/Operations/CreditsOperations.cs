using System.Text.Json.Nodes;
using LocalImgur.Http;

namespace LocalImgur.Operations;

/// <summary>What is left to spend; asking costs a credit too.</summary>
internal static class CreditsOperations
{
    public static IEnumerable<Operation> For(CreditAccount credits) => [new("GET", "/3/credits", _ => Get(credits.State()))];

    private static JsonObject Get(CreditState state) => new()
    {
        ["UserLimit"] = state.UserLimit,
        ["UserRemaining"] = state.UserRemaining,
        ["UserReset"] = state.UserReset,
        ["ClientLimit"] = state.ClientLimit,
        ["ClientRemaining"] = state.ClientRemaining,
    };
}
