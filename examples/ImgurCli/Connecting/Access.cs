namespace ImgurCli.Connecting;

/// <summary>As whom a command calls Imgur.</summary>
internal enum Access
{
    /// <summary>As the user where somebody is signed in, else as the application alone.</summary>
    Any = 1,

    /// <summary>As the application alone, whoever is signed in.</summary>
    Anonymous,

    /// <summary>As a user; without one the command fails before anything is sent.</summary>
    User,
}
