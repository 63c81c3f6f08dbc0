namespace ImgurGen.Generator.Overlays.JsonPath;

/// <summary>
/// One state of an I-Regexp's automaton. With a class, it takes a character of that class and goes on at <paramref name="Next"/>. With an
/// edge, it goes on at <paramref name="Next"/> there and nowhere else. With neither, it goes on at <paramref name="Next"/> and at
/// <paramref name="Other"/> at once. The last instruction of a program is the accepting state.
/// </summary>
internal readonly record struct IRegexpInstruction(CharacterClass? Class, TextEdge? Edge, int Next, int Other);
