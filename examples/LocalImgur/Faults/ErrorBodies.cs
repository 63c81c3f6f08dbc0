using System.Text.Json.Nodes;

namespace LocalImgur.Faults;

/// <summary>The bodies of errors in Imgur's envelope.</summary>
internal static class ErrorBodies
{
    public static JsonObject Envelope(int status, JsonNode? data, bool success = false)
        => new() { ["data"] = data, ["success"] = success, ["status"] = status };

    /// <summary>What stands in <c>data</c>: the error, and which request it is about.</summary>
    public static JsonObject Data(HttpRequest request, JsonNode error)
        => new() { ["error"] = error, ["request"] = request.Path.Value, ["method"] = request.Method };

    /// <summary>An error that is an object.</summary>
    public static JsonObject Error(int code, string message, JsonNode exception, string type = "ImgurException")
        => new() { ["code"] = code, ["message"] = message, ["type"] = type, ["exception"] = exception };
}
