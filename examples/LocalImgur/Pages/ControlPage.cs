using System.Globalization;
using LocalImgur.Faults;

namespace LocalImgur.Pages;

/// <summary>
/// What belongs to this server and not to Imgur: <c>/_local</c> lists the faults, <c>/_local/fault</c> switches them. Asks for no
/// credential, costs nothing, and does not appear among the requests.
/// </summary>
internal sealed class ControlPage(FaultSwitch faults)
{
    private const string Root = "/_local";
    private const string FaultPath = Root + "/fault";

    public Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        if (!http.Request.Path.StartsWithSegments(Root, out PathString path))
            return next(http);
        return (http.Request.Method, path.Value!.Split('/')) switch
        {
            ("GET", [""]) => ShowAsync(http),
            ("PUT" or "POST", ["", "fault", string name]) => SwitchOnAsync(http, name),
            ("DELETE", ["", "fault"]) or ("POST", ["", "fault"]) => SwitchAsync(http, null),
            _ => WriteAsync(http, StatusCodes.Status404NotFound, $"GET {Root}, PUT {FaultPath}/NAME?count=N, DELETE {FaultPath}"),
        };
    }

    private Task SwitchOnAsync(HttpContext http, string name)
    {
        if (Fault.Named(name) is not { } fault)
            return WriteAsync(http, StatusCodes.Status404NotFound, $"There is no fault '{name}'. GET {Root} lists them.");
        if (http.Request.Query["count"].ToString() is not { Length: > 0 } text)
            return SwitchAsync(http, fault);
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0
            ? SwitchAsync(http, fault with { Count = count })
            : WriteAsync(http, StatusCodes.Status400BadRequest, "count is a number of requests, 1 or more");
    }

    // A form can only POST, and wants to be back on its page afterwards.
    private Task SwitchAsync(HttpContext http, Fault? fault)
    {
        faults.Current = fault;
        if (!HttpMethods.IsPost(http.Request.Method))
            return WriteAsync(http, StatusCodes.Status200OK, fault is null ? "none" : $"{fault}: {fault.Description}");
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = Root;
        return Task.CompletedTask;
    }

    private Task ShowAsync(HttpContext http)
    {
        Fault? current = faults.Current;
        string state = current is null
            ? "<p>The server behaves.</p>"
            : $"""<p>Switched on: <b>{HtmlPage.Escape(current.ToString())}</b> <form method="post" action="{FaultPath}"><button>Switch off</button></form></p>""";
        IEnumerable<string> rows = Fault.All.Select(static fault =>
            $"""
            <tr><td><form method="post" action="{FaultPath}/{fault.Name}"><button>{fault.Name}</button></form></td>
            <td>{HtmlPage.Escape(fault.Description)}</td><td>{fault.Expectation.Outcome}</td></tr>
            """);
        return HtmlPage.WriteAsync(http, "Faults",
            $"""
            {state}
            <table><tr><th>Switch on</th><th>What happens</th><th>What a client should report</th></tr>
            {string.Join('\n', rows)}
            </table>
            """);
    }

    private static Task WriteAsync(HttpContext http, int status, string text)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync(text + "\n", http.RequestAborted);
    }
}
