namespace LocalImgur.Faults;

/// <summary>Answers that do not arrive as they were given: too late, in part, elsewhere or not at all.</summary>
internal static class ConnectionFaults
{
    private const int Pieces = 20;

    public static IReadOnlyList<FaultProfile> All { get; } =
    [
        Lost(FaultKind.ResetBefore, "The connection is reset, and nothing has been done.", new ResetAction()),
        Lost(FaultKind.ResetDuring, "It has been done, but the connection is reset in the middle of the answer.",
            WireAction.Length(announced: 1, sent: 0.5, resets: true)),
        Lost(FaultKind.TruncatedLength, "Half of the announced length, then the end.", WireAction.Length(announced: 1, sent: 0.5)),
        Lost(FaultKind.TruncatedChunks, "Half of the answer as a chunk, then the end.", WireAction.HalfChunked()),
        new(FaultKind.ShortLength, "Content-Length is half of what is sent: who believes it has half a JSON.",
            new FaultExpectation(FaultOutcome.Unreadable, 200), WireAction.Length(announced: 0.5, sent: 1)),
        new(FaultKind.SlowStart, "The answer starts late.", new FaultExpectation(FaultOutcome.Success, 200), new SlowAction(pieces: 1)),
        new(FaultKind.SlowBody, "The answer comes in small pieces.",
            new FaultExpectation(FaultOutcome.Success, 200), new SlowAction(Pieces)),
        new(FaultKind.RedirectElsewhere,
            "A GET is sent to another host, which says that a credential is missing: following with it would give it away.",
            new FaultExpectation(FaultOutcome.Unauthorized, 401) { Message = "Authentication required" }, new RedirectAction()),
    ];

    private static FaultProfile Lost(FaultKind kind, string description, FaultAction action)
        => new(kind, description, new FaultExpectation(FaultOutcome.Disconnected), action);
}
