namespace ImgurGen;

/// <summary>What the items of a list are called in a form.</summary>
public enum FormArrays
{
    /// <summary>The list's own name, repeated: <c>ids=1&amp;ids=2</c>.</summary>
    Repeated = 1,

    /// <summary>Empty brackets after the name: <c>ids[]=1&amp;ids[]=2</c>; items that are objects or lists are counted, so that they stay apart.</summary>
    Brackets = 2,
}
