namespace LocalImgur.Data;

internal sealed record TokenPair(long AccountId, string AccessToken, string RefreshToken);
