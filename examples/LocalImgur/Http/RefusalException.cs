using System.Text.Json.Nodes;

namespace LocalImgur.Http;

/// <summary>An answer other than success: a status and what stands in <c>data.error</c>, which is a text or an object.</summary>
internal sealed class RefusalException : Exception
{
    public RefusalException(int status, string text) : base(text) => Status = status;

    private RefusalException(int status, int code, string message) : base(message)
    {
        Status = status;
        Code = code;
    }

    public int Status { get; }

    public int? Code { get; }

    /// <summary>Whether the envelope calls it a success all the same.</summary>
    public bool IsCalledSuccess { get; private init; }

    public JsonNode Error => Code is null
        ? JsonValue.Create(Message)
        : new JsonObject { ["code"] = Code, ["message"] = Message, ["type"] = "ImgurException", ["exception"] = new JsonArray() };

    /// <summary>The same refusal with status 200 and <c>success</c> true, as Imgur answers some deletions that fail.</summary>
    public RefusalException AsSuccess() => new(StatusCodes.Status200OK, Message) { IsCalledSuccess = true };

    public static RefusalException AuthenticationRequired() => new(StatusCodes.Status401Unauthorized, "Authentication required");

    public static RefusalException Forbidden() => new(StatusCodes.Status403Forbidden, "These actions are forbidden.");

    public static RefusalException NoImage(string id) => new(StatusCodes.Status404NotFound, $"Unable to find an image with the id, {id}");

    public static RefusalException NoAlbum(string id) => new(StatusCodes.Status404NotFound, $"Unable to find an album with the id, {id}");

    public static RefusalException Missing(string text) => new(StatusCodes.Status404NotFound, text);

    public static RefusalException Bad(string text) => new(StatusCodes.Status400BadRequest, text);

    public static RefusalException TooLarge() => new(StatusCodes.Status400BadRequest, 1002, "File is over the size limit");

    public static RefusalException NotAnImage() => new(StatusCodes.Status400BadRequest, 1003, "File type invalid (1)");

    public static RefusalException Fault() => new(StatusCodes.Status500InternalServerError, 500, "LocalImgur failed: see Complaints");
}
