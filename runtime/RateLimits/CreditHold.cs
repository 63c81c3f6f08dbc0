namespace ImgurGen;

/// <summary>What one attempt has taken from one bucket.</summary>
/// <param name="Cost">How many credits.</param>
/// <param name="DoneBefore">What the attempts had cost that had ended by then: those are surely in the attempt's report.</param>
/// <param name="Ticket">Its number, in the order of sending.</param>
/// <param name="IsProbe">Whether it was let through to find out if the bucket has refilled.</param>
internal readonly record struct CreditHold(long Cost, long DoneBefore, long Ticket, bool IsProbe);
