using YamlDotNet.Core;

namespace ImgurGen.Generator.Reading;

/// <summary>
/// A change to a YAML text that lets it be read. It is right only where a scalar of a certain style then begins at a certain place; the
/// same characters may be part of a longer text, and then the change must be undone.
/// </summary>
/// <param name="Start">Where the characters begin that are replaced.</param>
/// <param name="End">Where they end.</param>
/// <param name="Text">What takes their place.</param>
/// <param name="Scalar">Where the scalar begins, in the original text.</param>
/// <param name="Style">The style of the scalar.</param>
internal abstract record TextEdit(int Start, int End, string Text, int Scalar, ScalarStyle Style);
