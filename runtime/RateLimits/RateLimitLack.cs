namespace ImgurGen;

/// <summary>Why an attempt cannot be sent now.</summary>
/// <param name="Bucket">The bucket that holds too little; of several the one that opens last.</param>
/// <param name="Needed">How many credits the attempt costs there.</param>
/// <param name="Remaining">How many are left.</param>
/// <param name="OpensAt">When another attempt makes sense: the bucket is full by then, or it is time to ask again.</param>
/// <param name="Wait">How long that is from when it was found out; more than zero.</param>
internal sealed record RateLimitLack(RateLimitBucket Bucket, long Needed, long Remaining, DateTimeOffset OpensAt, TimeSpan Wait);
