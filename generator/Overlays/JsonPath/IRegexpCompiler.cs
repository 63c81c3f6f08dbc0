namespace ImgurGen.Generator.Overlays.JsonPath;

/// <summary>Makes the automaton of an I-Regexp by Thompson's construction, with repeated parts written out.</summary>
internal sealed class IRegexpCompiler
{
    private const int MaxSize = 10_000;

    private readonly List<IRegexpInstruction> program = [];
    private int work;

    public static IRegexpInstruction[] Compile(RegexpNode node)
    {
        IRegexpCompiler compiler = new();
        compiler.Add(node);
        compiler.Emit(default);
        return [.. compiler.program];
    }

    private void Add(RegexpNode node)
    {
        if (++work > MaxSize)
            throw new JsonPathLimitException($"uses a regular expression with more than {MaxSize} parts");

        switch (node)
        {
            case RegexpNode.Character character:
                Emit(new IRegexpInstruction(character.Class, Edge: null, program.Count + 1, 0));
                break;
            case RegexpNode.Edge edge:
                Emit(new IRegexpInstruction(Class: null, edge.Which, program.Count + 1, 0));
                break;
            case RegexpNode.Sequence sequence:
                foreach (RegexpNode part in sequence.Parts)
                    Add(part);
                break;
            case RegexpNode.Alternatives alternatives:
                AddAlternatives(alternatives.Branches);
                break;
            case RegexpNode.Repeat repeat:
                AddRepeat(repeat);
                break;
        }
    }

    private void AddAlternatives(IReadOnlyList<RegexpNode> branches)
    {
        List<int> jumpsToEnd = [];
        for (int index = 0; index < branches.Count - 1; index++)
        {
            int fork = Emit(default);
            Add(branches[index]);
            jumpsToEnd.Add(Emit(default));
            program[fork] = Fork(fork + 1, program.Count);
        }

        Add(branches[branches.Count - 1]);
        foreach (int jump in jumpsToEnd)
            program[jump] = Fork(program.Count, program.Count);
    }

    private void AddRepeat(RegexpNode.Repeat repeat)
    {
        for (int count = 0; count < repeat.Min; count++)
            Add(repeat.Part);

        if (repeat.Max is null)
        {
            int loop = Emit(default);
            Add(repeat.Part);
            Emit(Fork(loop, loop));
            program[loop] = Fork(loop + 1, program.Count);
            return;
        }

        List<int> forks = [];
        for (int count = repeat.Min; count < repeat.Max; count++)
        {
            forks.Add(Emit(default));
            Add(repeat.Part);
        }

        foreach (int fork in forks)
            program[fork] = Fork(fork + 1, program.Count);
    }

    private int Emit(IRegexpInstruction instruction)
    {
        program.Add(instruction);
        return program.Count - 1;
    }

    private static IRegexpInstruction Fork(int next, int other) => new(Class: null, Edge: null, next, other);
}
