using System.Text;

namespace ImgurGen.Examples.Tests.Support;

/// <summary>A standard error that can be read while it is written.</summary>
internal sealed class MessageLog : TextWriter
{
    private readonly Lock gate = new();
    private readonly StringBuilder text = new();
    private readonly List<(string Words, TaskCompletionSource Said)> awaited = [];

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        lock (gate)
        {
            text.Append(value);
            Tell();
        }
    }

    public override void Write(string? value)
    {
        lock (gate)
        {
            text.Append(value);
            Tell();
        }
    }

    public override void Write(char[] buffer, int index, int count)
    {
        lock (gate)
        {
            text.Append(buffer, index, count);
            Tell();
        }
    }

    /// <summary>Waits until it has said words.</summary>
    public Task SaysAsync(string words)
    {
        var said = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            awaited.Add((words, said));
            Tell();
        }

        return said.Task;
    }

    public override string ToString()
    {
        lock (gate)
            return text.ToString();
    }

    private void Tell()
    {
        if (awaited.Count == 0)
            return;
        string all = text.ToString();
        awaited.RemoveAll(one => all.Contains(one.Words, StringComparison.Ordinal) && one.Said.TrySetResult());
    }
}
