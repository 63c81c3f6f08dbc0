namespace ImgurGen.Generator.Overlays.JsonPath;

/// <summary>
/// RFC 9485: the regular expressions that every system reads alike. Not .NET's, for three reasons: those know UTF-16 units, not
/// characters; they backtrack, so that an unlucky pattern never ends; and the time limit that would end it makes the same input pass on
/// one machine and fail on another. This follows all possibilities at once, character by character.
/// </summary>
internal sealed class IRegexp
{
    private readonly IRegexpInstruction[] program;

    private IRegexp(IRegexpInstruction[] program) => this.program = program;

    private int Accepting => program.Length - 1;

    /// <summary>The expression, null where the text is not an I-Regexp.</summary>
    /// <exception cref="JsonPathLimitException">It is one, but too large.</exception>
    public static IRegexp? TryParse(string pattern)
        => new IRegexpParser(pattern).ParseWhole() is { } node ? new IRegexp(IRegexpCompiler.Compile(node)) : null;

    /// <summary>Whether the expression fits the whole text, or any part of it.</summary>
    public bool IsMatch(string text, bool whole, EvaluationBudget budget)
    {
        StateSet states = new(program.Length);
        StateSet next = new(program.Length);
        Enter(states, 0, EdgesAt(text, 0), budget);
        for (int offset = 0; offset < text.Length;)
        {
            if (!whole && states.Contains(Accepting))
                return true;

            bool isPair = char.IsSurrogatePair(text, offset);
            int character = isPair ? char.ConvertToUtf32(text, offset) : text[offset];
            offset += isPair ? 2 : 1;
            Advance(states, next, character, EdgesAt(text, offset), budget);
            if (!whole)
                Enter(next, 0, EdgesAt(text, offset), budget);
            (states, next) = (next, states);
            next.Clear();
        }

        return states.Contains(Accepting);
    }

    private static (bool Start, bool End) EdgesAt(string text, int offset) => (offset == 0, offset == text.Length);

    private void Advance(StateSet states, StateSet next, int character, (bool Start, bool End) edges, EvaluationBudget budget)
    {
        budget.Spend(1 + states.Count);
        for (int index = 0; index < states.Count; index++)
        {
            IRegexpInstruction instruction = program[states[index]];
            if (instruction.Class is not null && instruction.Class.Contains(character))
                Enter(next, instruction.Next, edges, budget);
        }
    }

    /// <summary>Adds a state and those that are reached from it without a character.</summary>
    private void Enter(StateSet states, int state, (bool Start, bool End) edges, EvaluationBudget budget)
    {
        int unfollowed = states.Count;
        states.Add(state);
        for (; unfollowed < states.Count; unfollowed++)
        {
            budget.Spend(1);
            int entered = states[unfollowed];
            IRegexpInstruction instruction = program[entered];
            if (entered == Accepting || instruction.Class is not null)
                continue;

            if (instruction.Edge is null)
            {
                states.Add(instruction.Next);
                states.Add(instruction.Other);
            }
            else if (instruction.Edge == TextEdge.Start ? edges.Start : edges.End)
            {
                states.Add(instruction.Next);
            }
        }
    }

    /// <summary>States of the automaton in the order in which they were entered, each once.</summary>
    private sealed class StateSet(int capacity)
    {
        private readonly int[] states = new int[capacity];
        private readonly bool[] contained = new bool[capacity];

        public int Count { get; private set; }

        public int this[int index] => states[index];

        public bool Contains(int state) => contained[state];

        public void Add(int state)
        {
            if (contained[state])
                return;

            contained[state] = true;
            states[Count++] = state;
        }

        public void Clear()
        {
            for (int index = 0; index < Count; index++)
                contained[states[index]] = false;
            Count = 0;
        }
    }
}
