namespace Imgur;

/// <summary>How large a thumbnail is, by the letter that Imgur has for it.</summary>
public enum ThumbnailSize
{
    /// <summary>90 x 90 pixels, cut to fit.</summary>
    SmallSquare = 's',

    /// <summary>160 x 160 pixels, cut to fit.</summary>
    BigSquare = 'b',

    /// <summary>At most 160 x 160 pixels.</summary>
    Small = 't',

    /// <summary>At most 320 x 320 pixels.</summary>
    Medium = 'm',

    /// <summary>At most 640 x 640 pixels.</summary>
    Large = 'l',

    /// <summary>At most 1024 x 1024 pixels.</summary>
    Huge = 'h',
}
